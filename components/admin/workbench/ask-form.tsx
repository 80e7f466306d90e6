import { FoldedForm } from "@/components/admin/desk/folded-form";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { Time } from "@/components/ui/time";
import { faultWords, questionTemplates } from "@/content/questions";
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
    <FoldedForm title="Ask the customer" id="ask" isOpen={part.value("form") === "ask"}>
      <OrderForm basis={basis} act="ask" name="ask">
        <FieldSet
          legend="What to ask"
          name="questions"
          hint="Under each stands what the customer reads."
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
          label="Hours to answer"
          name="dueInHours"
          type="number"
          width="short"
          optional
          hint={
            <>
              Fewer than our policy gives: until <Time at={dueIfAsked} timeZone={timeZone} />.
            </>
          }
          error={part.error("dueInHours")}
          defaultValue={part.value("dueInHours")}
        />
        <p className={styles.consequence}>
          The customer gets a mail with a link and no words of the question. The order waits for them; nobody can
          approve it meanwhile.
        </p>
        <SubmitButton variant="secondary">Ask the customer</SubmitButton>
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
  return (
    <>
      {kind === "clarify-free" ? "Your words, and below them: " : `“${title}” `}
      Why we ask: {why} {how}
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
    return (
      <TextArea
        label="The question, as the customer shall read it"
        rows={3}
        {...bind("words")}
        input={{ maxLength: 500 }}
      />
    );
  // Keeps the form's list of questions without a gap, so that each keeps its place.
  if (kind !== "retake-page") return <input type="hidden" name={`questions.${slot}.words`} value="" />;
  return (
    <div className={styles.params}>
      <Select
        label="Which file"
        placeholder="Choose"
        options={files.map(({ id, name }) => ({ value: id, label: name }))}
        {...bind("fileId")}
      />
      <Field label="Page" type="number" width="short" optional {...bind("page")} />
      <Select
        label="What is wrong with it"
        placeholder="Not said"
        optional
        options={Object.entries(faultWords).map(([value, label]) => ({ value, label }))}
        {...bind("fault")}
      />
    </div>
  );
}
