import { Hidden } from "@/components/form/hidden";
import { Upload } from "@/components/prescription/upload";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import { asksForFiles } from "@/lib/domain/order/questions";
import type { YourTurnView } from "@/lib/queries/order/asked";
import { routes } from "@/lib/routes";
import { type AnswerForm, answerField, QuestionFields } from "./answer-fields";
import { NextStep } from "./next-step";
import styles from "./your-turn.module.css";

export interface YourTurnProps {
  readonly orderNumber: string;
  readonly version: number;
  readonly idempotencyKey: string;
  readonly turn: YourTurnView;
  readonly form: AnswerForm;
  readonly timeZone: string;
  readonly phone: string;
}

/** Everything that is asked, in one form: what was typed for one question is not lost by answering another. */
export function YourTurn({ orderNumber, version, idempotencyKey, turn, form, timeZone, phone }: YourTurnProps) {
  const { questions, answered, dueAt, prescription } = turn;
  const here = routes.order(orderNumber);
  const forFiles = questions.filter(({ kind }) => asksForFiles(kind));
  const others = questions.filter(({ kind }) => !asksForFiles(kind));
  const carried = { seenVersion: version, idempotencyKey };
  const fields = others.map((question) => <QuestionFields key={question.id} question={question} form={form} />);
  const action = `/api/orders/${orderNumber}/answer`;
  return (
    <div id="your-turn" tabIndex={-1}>
      <NextStep turn="yours" title={t("order.thingsNeeded", { count: questions.length })}>
        <p>
          {t.rich("order.answerBy", {
            strong: () => (
              <strong>
                <Time at={dueAt} timeZone={timeZone} />
              </strong>
            ),
            phone,
          })}
        </p>
        {answered > 0 && <p>{t("order.answeredOf", { answered, value: answered + questions.length })}</p>}
        {forFiles.length === 0 ? (
          <form method="post" action={action} className={styles.form}>
            <Hidden values={carried} />
            {fields}
            <SubmitButton workingWords={t("order.sendingAnswers")}>{sendWords(questions.length)}</SubmitButton>
          </form>
        ) : (
          <>
            {forFiles.map(({ id, title, why, how }) => (
              <section key={id} className={styles.question}>
                <h3>{title}</h3>
                <p className={styles.why}>{t("order.whyWeAsk", { why })}</p>
                {how !== undefined && <p>{how}</p>}
              </section>
            ))}
            <Upload
              prescription={prescription}
              returnTo={here}
              backTo={here}
              continueTo={here}
              idempotencyKey={`pages-${idempotencyKey}`}
              error={form.error("file")}
              finish={{
                action,
                values: carried,
                fileFields: forFiles.map(({ id, title }) => {
                  const name = answerField(id, "fileIds");
                  return { name, title, error: form.error(name), ticked: form.values(name) };
                }),
                known: prescription.known,
                label: sendWords(questions.length),
              }}
            >
              {fields}
            </Upload>
          </>
        )}
      </NextStep>
    </div>
  );
}

const sendWords = (questions: number) => t("order.sendAnswers", { count: questions });
