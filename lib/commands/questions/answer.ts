import "server-only";
import { questionWords } from "@/content/questions";
import type { Tx } from "@/db/client";
import { changesSince } from "@/db/repo/audit";
import { type LoadedOrder, loadOrderForUpdate, saveState, touchOrder } from "@/db/repo/order";
import { patientById } from "@/db/repo/patient";
import { filesOf } from "@/db/repo/prescription";
import { endQuestion, type QuestionRow, questionsOf } from "@/db/repo/question";
import { type AnswerOrder, answerOrder, isBlank, readAnswer } from "@/lib/contracts/questions";
import { can } from "@/lib/domain/access/can";
import type { AuditEventName } from "@/lib/domain/audit/events";
import { answerReasons } from "@/lib/domain/order/answers";
import { type Answer, asksForFiles } from "@/lib/domain/order/questions";
import { ageOn } from "@/lib/domain/shared/calendar";
import { conflict, notFound, type Reason, type Refusal, refused, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { command, done, type Work } from "../command";
import { orderForChange } from "../order/standing";
import { validationReason } from "../validation-errors";
import { waitsNoMore } from "./prescription-state";
import { addStatement } from "./statement";

interface Answered {
  readonly question: QuestionRow;
  readonly answer: Answer;
}

/**
 * What the customer answers, all of it or a part; a question left blank stays open. With the last one the order goes back to the pharmacist
 * by itself. Each question is answered once: whoever comes second is told so.
 */
export const answerOrderCommand = command({
  name: "order.answered",
  input: answerOrder,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, input: AnswerOrder) {
    const { tx, now } = work;
    const { actor } = work;
    if (actor.kind === "visitor") return err(signedOut);
    const theirs = await loadOrderForUpdate(tx, input.orderNumber, (order) => can(actor, "order:answer", order));
    if (theirs === null || actor.kind !== "customer") return err(notFound);
    const questions = await questionsOf(tx, input.orderNumber);
    const ended = endedAmong(questions, input.answers);
    if (ended !== null) return err(ended);
    const loaded = await stillAsSeen(work, theirs, input);
    if (!loaded.ok) return loaded;
    const { order } = loaded.value;
    const answered = await read(work, loaded.value, questions, input.answers);
    if (!answered.ok) return answered;
    for (const { question, answer } of answered.value) {
      await endQuestion(tx, question.id, { outcome: "answered", endedAt: now, endedBy: order.customerId, answer });
    }
    const statements = await addStatements(work, loaded.value, answered.value);
    const open = questions.filter(({ outcome }) => outcome === null).length - answered.value.length;
    if (open === 0) {
      await saveState(tx, order, "awaiting-review", now);
      await waitsNoMore(tx, order.prescriptionId);
    } else await touchOrder(tx, order.orderNumber, now);
    const { orderNumber } = order;
    const version = order.version + 1;
    const details = { version, answered: answered.value.length, open };
    return done(
      { orderNumber, version, state: open === 0 ? ("awaiting-review" as const) : order.state, open },
      { event: "order.answered", subjectKind: "order", subjectId: orderNumber, orderNumber, details },
      ...statements,
    );
  },
});

/** The owner's own pages move the version, too; who sends a page and then an answer has seen them. */
const ownDoing: readonly AuditEventName[] = [
  "prescription.file-added",
  "prescription.file-removed",
  "prescription.reordered",
];

async function stillAsSeen(work: Work, loaded: LoadedOrder, input: AnswerOrder): Promise<Result<LoadedOrder, Refusal>> {
  const { tx } = work;
  if (loaded.order.version === input.seenVersion) return ok(loaded);
  return (await sawAllButOwn(tx, loaded, input.seenVersion)) ? ok(loaded) : orderForChange(work, "order:answer", input);
}

async function sawAllButOwn(tx: Tx, { order }: LoadedOrder, seenVersion: number): Promise<boolean> {
  if (seenVersion > order.version) return false;
  const changes = await changesSince(tx, order.orderNumber, seenVersion);
  return changes.length === order.version - seenVersion && changes.every(({ event }) => ownDoing.includes(event));
}

async function read(
  { tx, today }: Work,
  { order }: LoadedOrder,
  questions: readonly QuestionRow[],
  sent: AnswerOrder["answers"],
): Promise<Result<Answered[], Refusal>> {
  const files = await filesOf(tx, order.prescriptionId);
  const age = ageOn((await patientById(tx, order.patientId)).birthDate, today);
  const given = givenOf(questions, sent);
  if (given.length === 0) {
    const open = questions.filter(({ outcome }) => outcome === null);
    const lacking = open.flatMap((question) => unanswered(question, files));
    return err(refused({ code: "answer-refused", params: { case: "incomplete" } }, lacking));
  }
  const answered: Answered[] = [];
  const reasons: Reason[] = [];
  for (const question of given) {
    const field = (name?: string) => ({
      field: ["answers", question.id, ...(name === undefined ? [] : [name])].join("."),
    });
    const parsed = readAnswer(question.kind, sent[question.id]);
    if (!parsed.ok) {
      for (const issue of parsed.error.issues)
        reasons.push({ ...validationReason(issue.message), ...field(issue.path[0]?.toString()) });
      continue;
    }
    const faults = answerReasons(parsed.value, { askedAt: question.askedAt, today, age, files });
    reasons.push(...faults.map((fault) => ({ ...fault, ...field(fault.field) })));
    answered.push({ question, answer: parsed.value });
  }
  return reasons.length > 0
    ? err(refused({ code: "answer-refused", params: { case: "marked" } }, reasons))
    : ok(answered);
}

const givenOf = (questions: readonly QuestionRow[], sent: AnswerOrder["answers"]) =>
  questions.filter(({ id }) => sent[id] !== undefined && !isBlank(sent[id]));

/** A question that is not this order's, or not open any more: said before anything else that may have changed. */
function endedAmong(questions: readonly QuestionRow[], sent: AnswerOrder["answers"]): Refusal | null {
  if (Object.keys(sent).some((id) => !questions.some((question) => question.id === id))) return notFound;
  const over = givenOf(questions, sent).find(({ outcome }) => outcome !== null);
  const isOpen = questions.some(({ outcome }) => outcome === null);
  return over === undefined && isOpen ? null : endedRefusal(over ?? questions.at(-1));
}

/** Of a question that was left blank: every field that it lacks, or the question by its own words where it has one field alone. */
function unanswered({ id, kind, params }: QuestionRow, files: Awaited<ReturnType<typeof filesOf>>): Reason[] {
  const parsed = readAnswer(kind, {});
  const missing = parsed.ok ? [] : parsed.error.issues;
  const at = (field: string) => ({ code: "unanswered", field: `answers.${id}.${field}` }) as const;
  if (missing.length > 1)
    return missing.map(({ path, message }) => ({ ...at(path.join(".")), params: { case: "field", words: message } }));
  const fileName = files.find((file) => file.id === params.fileId)?.displayName ?? null;
  const { title } = questionWords(kind, params, fileName);
  const only = missing[0]?.path[0]?.toString() ?? (asksForFiles(kind) ? "fileIds" : "list");
  return [{ ...at(only), params: { case: "question", question: title } }];
}

/** Why there is nothing to answer any more. */
function endedRefusal(question: QuestionRow | undefined): Refusal {
  const outcome = question?.outcome ?? null;
  return outcome === null
    ? conflict({ code: "nothing-asked", params: { case: "customer" } })
    : conflict(`question-${outcome}`);
}

async function addStatements(work: Work, { order }: LoadedOrder, answered: readonly Answered[]) {
  const events = [];
  for (const { answer } of answered) {
    if (answer.kind === "allergies" || answer.kind === "medicines")
      events.push(await addStatement(work, order, answer));
  }
  return events;
}
