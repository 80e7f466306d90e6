import { questionWords } from "@/content/questions";
import type { Answer, QuestionKind, QuestionOutcome, QuestionParams } from "@/lib/domain/order/questions";
import { identityDifferences } from "@/lib/domain/patient/identity";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { waiting } from "./sample-order";
import { orderNumber } from "./sample-request";
import { ago, ahead, days, hours } from "./sample-staff";

type Asked = AdminOrderView["asked"]["questions"][number];

interface Question {
  readonly kind: QuestionKind;
  readonly params?: QuestionParams;
  readonly outcome?: QuestionOutcome;
  readonly answer?: Answer;
}

/** One of every kind, and one of every end; those of the newest asking are still open. */
const questions: readonly Question[] = [
  { kind: "retake-page", params: { fileId: "front", page: 1, fault: "blurred" } },
  { kind: "clarify-free", params: { words: "Was the dose changed at the last visit?" } },
  { kind: "missing-page", outcome: "answered", answer: { kind: "missing-page", fileIds: ["letter"] } },
  { kind: "consent-form", outcome: "answered", answer: { kind: "consent-form", fileIds: ["letter"] } },
  { kind: "test-date", outcome: "answered", answer: { kind: "test-date", result: "seen", testedOn: "2026-11-18" } },
  { kind: "weight", outcome: "answered", answer: { kind: "weight", kg: 58, weighedOn: "2026-11-20" } },
  { kind: "allergies", outcome: "answered", answer: { kind: "allergies", list: ["Peanut"], none: false } },
  { kind: "medicines", outcome: "answered", answer: { kind: "medicines", list: [], none: true } },
  { kind: "clarify-free", params: { words: "Who takes it?" }, outcome: "withdrawn" },
  { kind: "weight", outcome: "overdue" },
  {
    kind: "patient-identity",
    outcome: "answered",
    answer: { kind: "patient-identity", name: "Rohan S. Rao", birthDate: "2009-11-02", relationship: "in-care" },
  },
];

const identityId = `question-${questions.length - 1}`;

function asked({ kind, params = {}, outcome, answer }: Question, at: number): Asked {
  const isOpen = outcome === undefined;
  const { title } = questionWords(kind, params, "front.jpg");
  return {
    id: `question-${at}`,
    orderNumber,
    position: at,
    kind,
    params,
    askedBy: "priya",
    askedAt: isOpen ? ago(hours(2)) : ago(days(2)),
    dueAt: isOpen ? ahead(days(2)) : ago(hours(8)),
    remindedAt: isOpen ? ago(20) : null,
    outcome: outcome ?? null,
    endedAt: isOpen ? null : ago(hours(9)),
    endedBy: null,
    answer: answer ?? null,
    title,
    askerName: "Priya Deshpande",
  };
}

const record = { name: "Rohan Rao", birthDate: "2009-02-11", relationship: "in-care" } as const;
const said = { name: "Rohan S. Rao", birthDate: "2009-11-02", relationship: "in-care" } as const;

/** Waits for the customer, who was asked everything that can be asked. */
export const askedOfCustomer: AdminOrderView = {
  ...waiting,
  order: { ...waiting.order, state: "needs-customer", version: 6 },
  prescriptionState: "needs-information",
  asked: {
    ...waiting.asked,
    questions: questions.map(asked),
    statements: [
      {
        id: "a-statement",
        patientId: "rohan",
        topic: "allergies",
        list: ["Peanut"],
        none: false,
        saidAt: ago(hours(9)),
        orderNumber,
      },
      {
        id: "earlier",
        patientId: "rohan",
        topic: "allergies",
        list: [],
        none: true,
        saidAt: ago(days(40)),
        orderNumber: null,
      },
    ],
    identity: {
      said: {
        [identityId]: {
          record,
          said,
          differs: identityDifferences(record, said),
          accepted: null,
          mayAccept: true,
        },
      },
      recorded: [
        {
          id: "first",
          patientId: "rohan",
          ...record,
          saidAt: ago(days(40)),
          questionId: null,
          acceptedBy: null,
          recordedAt: ago(days(40)),
          acceptedByName: null,
        },
      ],
    },
    may: { ask: "nothing", withdraw: true },
    dueIfAsked: null,
  },
};
