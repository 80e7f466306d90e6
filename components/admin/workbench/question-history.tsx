import { Hidden } from "@/components/form/hidden";
import { Chip, type ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import { SubmitButton } from "@/components/ui/submit-button";
import { DayOf, Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import type { QuestionOutcome } from "@/lib/domain/order/questions";
import type { AskedView } from "@/lib/queries/order/asked";
import { answerWords } from "./answer-words";
import { AnsweredIdentity } from "./answered-identity";
import styles from "./ask.module.css";
import { carriedOf, type OrderFormBasis } from "./order-form";
import { Part } from "./part";

export interface QuestionHistoryProps {
  readonly asked: AskedView;
  readonly basis: OrderFormBasis;
  readonly timeZone: string;
}

/** Everything that was asked of the customer, the newest first, with what they said. */
export function QuestionHistory({ asked, basis, timeZone }: QuestionHistoryProps) {
  if (asked.questions.length === 0) return null;
  return (
    <Part title={t("benchDecision.questionsTitle")} id="asked">
      <ul className={styles.list}>
        {asked.questions.map((question) => (
          <li key={question.id}>
            <Question question={question} asked={asked} timeZone={timeZone} />
            <Identity question={question} asked={asked} basis={basis} timeZone={timeZone} />
            {asked.may.withdraw && question.outcome === null && <Withdraw question={question} basis={basis} />}
          </li>
        ))}
      </ul>
      <Statements asked={asked} timeZone={timeZone} />
    </Part>
  );
}

type Row = AskedView["questions"][number];

const ends: {
  readonly [Outcome in QuestionOutcome]: { readonly words: string; readonly tone: ChipTone; readonly icon: IconName };
} = {
  answered: { words: t("benchDecision.questionAnswered"), tone: "good", icon: "check" },
  withdrawn: { words: t("benchDecision.questionWithdrawn"), tone: "quiet", icon: "back" },
  overdue: { words: t("benchDecision.questionOverdue"), tone: "danger", icon: "alert" },
  closed: { words: t("benchDecision.questionMovedOn"), tone: "quiet", icon: "minus" },
};

function Question({ question, asked, timeZone }: Omit<QuestionHistoryProps, "basis"> & { readonly question: Row }) {
  const { title, outcome, askerName, askedAt, dueAt, remindedAt, endedAt, answer } = question;
  const end =
    outcome === null
      ? ({ words: t("benchDecision.questionWaiting"), tone: "your-turn", icon: "clock" } as const)
      : ends[outcome];
  return (
    <>
      <p className={styles.top}>
        <strong>{title ?? t("benchDecision.questionUnknown")}</strong>
        <Chip tone={end.tone} icon={end.icon}>
          {end.words}
        </Chip>
      </p>
      <p className={styles.quiet}>
        {t.rich("benchDecision.questionAsked", {
          askerName,
          time: () => <Time at={askedAt} timeZone={timeZone} />,
          ended: endedAt === null ? "no" : "yes",
          end: () => <Time at={endedAt ?? dueAt} timeZone={timeZone} />,
          reminded: remindedAt === null ? "no" : "yes",
          reminder: () => remindedAt !== null && <Time at={remindedAt} timeZone={timeZone} />,
        })}
      </p>
      {answer !== null && <p className={styles.answer}>{answerWords(answer, asked.fileNames)}</p>}
      {outcome === "answered" && !asked.mayRead && <p className={styles.quiet}>{t("benchDecision.answerHidden")}</p>}
    </>
  );
}

function Identity({ question, asked, ...rest }: QuestionHistoryProps & { readonly question: Row }) {
  const identity = asked.identity.said[question.id];
  return identity === undefined ? null : <AnsweredIdentity questionId={question.id} identity={identity} {...rest} />;
}

function Withdraw({ question, basis }: { readonly question: Row; readonly basis: OrderFormBasis }) {
  const { orderNumber, version, idempotencyKey } = basis;
  return (
    <form method="post" action={`/api/admin/orders/${orderNumber}/questions/${question.id}/withdraw`}>
      <Hidden
        values={{
          ...carriedOf(basis, undefined, "#asked"),
          seenVersion: version,
          idempotencyKey: `withdraw-${question.id}-${idempotencyKey}`,
        }}
      />
      <SubmitButton variant="quiet">
        {t("panel.withdraw")}
        <VisuallyHidden>: {question.title ?? t("benchDecision.questionUnknown")}</VisuallyHidden>
      </SubmitButton>
    </form>
  );
}

const topics = { allergies: t("benchPatient.allergies"), medicines: t("benchPatient.otherMedicines") } as const;

/** The patient's record shows the newest; here stands what was said before, too. */
function Statements({ asked, timeZone }: Pick<QuestionHistoryProps, "asked" | "timeZone">) {
  const { recorded } = asked.identity;
  if (asked.statements.length === 0 && recorded.length === 0) return null;
  return (
    <>
      <h3>{t("benchDecision.statementsTitle")}</h3>
      <ul className={styles.list}>
        {asked.statements.map(({ id, topic, list, none, saidAt }) => (
          <li key={id}>
            <Time at={saidAt} timeZone={timeZone} />: {topics[topic]}:{" "}
            {none ? t("benchDecision.statementsNone") : list.join(", ")}
          </li>
        ))}
        {recorded.map(({ id, name, birthDate, saidAt, acceptedByName }) => (
          <li key={id}>
            {t.rich("benchDecision.identityLine", {
              time: () => <Time at={saidAt} timeZone={timeZone} />,
              name,
              day: () => <DayOf day={birthDate} />,
              accepted: acceptedByName === null ? "no" : "yes",
              acceptedByName: acceptedByName ?? "",
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
