import "server-only";
import { questionWords } from "@/content/questions";
import type { OrderRow } from "@/db/repo/order";
import { filesOf } from "@/db/repo/prescription";
import { type AskedQuestion, type QuestionRow, questionsOf, type StatementRow } from "@/db/repo/question";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { after } from "@/lib/domain/order/machine";
import { type Answer, dueAt, type QuestionKind } from "@/lib/domain/order/questions";
import type { Identity } from "@/lib/domain/patient/identity";
import type { QueryDeps } from "../deps";
import { type IdentityView, identityView, type RecordedIdentity } from "./identity";

export interface OpenQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly title: string;
  readonly why: string;
  readonly how?: string | undefined;
  readonly dueAt: Date;
}

/** What waits for the customer, as the customer reads it. */
export interface YourTurnView {
  readonly questions: readonly OpenQuestion[];
  readonly answered: number;
  readonly dueAt: Date;
  readonly prescription: {
    readonly id: string;
    readonly files: readonly { readonly id: string; readonly name: string; readonly pages: number }[];
    /** The files that were there when it was asked: only a later one answers. */
    readonly known: readonly string[];
  };
}

export async function yourTurn({ database }: QueryDeps, order: OrderRow): Promise<YourTurnView | null> {
  const all = await questionsOf(database.read, order.orderNumber);
  const open = all.filter(({ outcome }) => outcome === null);
  const [first] = open;
  if (first === undefined) return null;
  const files = await filesOf(database.read, order.prescriptionId);
  const asked = all.filter(({ askedAt }) => askedAt.getTime() === first.askedAt.getTime());
  return {
    questions: open.map((row) => ({ id: row.id, kind: row.kind, dueAt: row.dueAt, ...wordsOf(row, files) })),
    answered: asked.filter(({ outcome }) => outcome === "answered").length,
    dueAt: first.dueAt,
    prescription: {
      id: order.prescriptionId,
      files: files.map(({ id, displayName, pages }) => ({ id, name: displayName, pages })),
      known: files.filter(({ createdAt }) => createdAt <= first.askedAt).map(({ id }) => id),
    },
  };
}

/** What the customer answered, as it was given. */
export interface GivenAnswer {
  readonly id: string;
  readonly title: string;
  readonly answer: Answer;
  readonly at: Date;
  /** Of its files: by id, those that are still there. */
  readonly fileNames: Readonly<Record<string, string>>;
}

/** For the order's customer alone; staff read the answers in `askedView`. */
export async function givenAnswers({ database }: QueryDeps, order: OrderRow): Promise<GivenAnswer[]> {
  const files = await filesOf(database.read, order.prescriptionId);
  const fileNames = Object.fromEntries(files.map(({ id, displayName }) => [id, displayName]));
  return (await questionsOf(database.read, order.orderNumber)).flatMap((row) => {
    const { id, answer, endedAt } = row;
    return answer === null || endedAt === null
      ? []
      : [{ id, title: wordsOf(row, files).title, answer, at: endedAt, fileNames }];
  });
}

type Files = readonly { readonly id: string; readonly displayName: string }[];

function wordsOf({ kind, params }: QuestionRow, files: Files) {
  const { title, why, how } = questionWords(
    kind,
    params,
    files.find(({ id }) => id === params.fileId)?.displayName ?? null,
  );
  return { title, why, how };
}

export interface AskedView {
  /** The newest first. */
  readonly questions: readonly (Omit<QuestionRow, "answer"> & {
    /** Null for whoever may not read prescriptions: even what is asked tells something of the patient. */
    readonly title: string | null;
    readonly askerName: string;
    /** Null until answered, and for whoever may not see a prescription. */
    readonly answer: Answer | null;
  })[];
  readonly statements: readonly StatementRow[];
  readonly identity: IdentityView;
  readonly fileNames: Readonly<Record<string, string>>;
  readonly mayRead: boolean;
  readonly may: {
    /** What may be asked now: nothing, pages, or anything. */
    readonly ask: "nothing" | "pages" | "anything";
    readonly withdraw: boolean;
  };
  /** By when an answer would be due if it were asked now. */
  readonly dueIfAsked: Date | null;
}

export interface AskedFacts {
  readonly questions: readonly AskedQuestion[];
  /** The files that are there. */
  readonly files: Files;
  readonly statements: readonly StatementRow[];
  readonly identities: readonly RecordedIdentity[];
  readonly patient: Identity;
  readonly holdUntil: Date | null;
  readonly now: Date;
}

/** All that was asked of an order's customer, for staff. What was answered is for those who may see the prescription. */
export function askedView(actor: StaffActor, order: OrderRow, facts: AskedFacts): AskedView {
  const { questions, files, statements, identities, patient, holdUntil, now } = facts;
  const mayRead = can(actor, "prescription:view", order);
  return {
    questions: questions.toReversed().map((row) => ({
      ...row,
      title: mayRead ? wordsOf(row, files).title : null,
      params: mayRead ? row.params : {},
      answer: mayRead ? row.answer : null,
    })),
    identity: mayRead ? identityView(actor, order, patient, questions, identities) : { said: {}, recorded: [] },
    statements: mayRead ? statements : [],
    fileNames: Object.fromEntries(files.map(({ id, displayName }) => [id, displayName])),
    mayRead,
    may: {
      ask: askable(actor, order),
      withdraw: can(actor, "order:ask-anything", order) && order.state === "needs-customer",
    },
    dueIfAsked: dueAt(now, holdUntil, null),
  };
}

function askable(actor: StaffActor, order: OrderRow): AskedView["may"]["ask"] {
  if (after(order.state, "ask") === null || !can(actor, "order:ask", order)) return "nothing";
  return can(actor, "order:ask-anything", order) ? "anything" : "pages";
}
