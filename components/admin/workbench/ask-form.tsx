import { FoldedForm } from "@/components/admin/desk/folded-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { Time } from "@/components/ui/time";
import { faultWords, questionTemplates } from "@/content/questions";
import { t } from "@/content/words/t";
import { pageKinds, type QuestionKind } from "@/lib/domain/order/questions";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import styles from "./ask.module.css";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";

export const askFields = [
  "questions",
  "dueInHours",
  ...questionTemplates.flatMap((_, slot) =>
    ["fileId", "page", "fault", "words"].map((name) => `questions.${slot}.${name}`),
  ),
];

export interface AskFormProps {
  readonly view: AdminOrderView;
  readonly basis: OrderFormBasis;
  readonly part: FormPart;
  readonly timeZone: string;
}

/** What to ask, each with the words that the customer will read: what is ticked here is what is sent. */
export function AskForm({ view, basis, part, timeZone }: AskFormProps) {
  const { may, dueIfAsked } = view.asked;
  if (may.ask === "nothing" || dueIfAsked === null) return null;
  const files = view.prescription?.files ?? [];
  const templates = questionTemplates.filter(({ kind }) => may.ask === "anything" || pageKinds.includes(kind));
  return (
    <FoldedForm title={t("panel.askCustomer")} id="ask" isOpen={part.value("form") === "ask"}>
      <OrderForm basis={basis} act="ask" name="ask">
        <FieldSet
          legend={t("benchDecision.whatToAsk")}
          name="questions"
          hint={t("benchDecision.whatToAskHint")}
          error={part.error("questions")}
        >
          {templates.map(({ kind, staffLabel, title, why, how }, slot) => (
            <div key={kind} className={styles.question}>
              <CheckboxField
                label={staffLabel}
                name={`questions.${slot}.kind`}
                value={kind}
                hint={<Preview title={title} why={why} how={how} kind={kind} />}
                error={part.error(`questions.${slot}.kind`)}
                defaultChecked={part.value(`questions.${slot}.kind`) === kind}
              />
              <Params kind={kind} slot={slot} files={files} part={part} />
            </div>
          ))}
        </FieldSet>
        <Field
          label={t("benchDecision.hoursToAnswer")}
          name="dueInHours"
          type="number"
          width="short"
          optional
          hint={t.rich("benchDecision.shortAnswerTime", { time: () => <Time at={dueIfAsked} timeZone={timeZone} /> })}
          error={part.error("dueInHours")}
          defaultValue={part.value("dueInHours")}
        />
        <p className={styles.consequence}>{t("benchDecision.askLead")}</p>
        <SubmitButton variant="secondary">{t("panel.askCustomer")}</SubmitButton>
      </OrderForm>
    </FoldedForm>
  );
}

interface PreviewProps {
  readonly kind: QuestionKind;
  readonly title: string;
  readonly why: string;
  readonly how?: string | undefined;
}

function Preview({ kind, title, why, how }: PreviewProps) {
  const values = { why, how: () => how };
  return (
    <>
      {kind === "clarify-free"
        ? t.rich("benchDecision.ownQuestionPreview", values)
        : t.rich("benchDecision.questionPreview", { title, ...values })}
    </>
  );
}

interface ParamsProps {
  readonly kind: QuestionKind;
  readonly slot: number;
  readonly files: NonNullable<AdminOrderView["prescription"]>["files"];
  readonly part: FormPart;
}

function Params({ kind, slot, files, part }: ParamsProps) {
  const bind = (name: string) => {
    const field = `questions.${slot}.${name}`;
    return { name: field, error: part.error(field), defaultValue: part.value(field) };
  };
  if (kind === "clarify-free")
    return <TextArea label={t("benchDecision.questionField")} rows={3} {...bind("words")} input={{ maxLength: 500 }} />;
  const [onlyFile] = files.length === 1 ? files : [];
  // Keeps the form's list of questions without a gap, so that each keeps its place.
  if (kind !== "retake-page") return <input type="hidden" name={`questions.${slot}.words`} value="" />;
  return (
    <div className={styles.params}>
      <Select
        label={t("benchDecision.whichFile")}
        placeholder={t("common.choose")}
        options={files.map(({ id, name }) => ({ value: id, label: name }))}
        {...bind("fileId")}
        defaultValue={part.value(`questions.${slot}.fileId`) ?? onlyFile?.id}
      />
      <Field label={t("benchDecision.page")} type="number" width="short" optional {...bind("page")} />
      <Select
        label={t("benchDecision.pageFault")}
        placeholder={t("benchDecision.pageFaultNone")}
        optional
        options={Object.entries(faultWords).map(([value, label]) => ({ value, label }))}
        {...bind("fault")}
      />
    </div>
  );
}
