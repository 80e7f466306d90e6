import { ownField } from "@/components/admin/own-field";
import { OrderForm } from "@/components/admin/workbench/order-form";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { Time } from "@/components/ui/time";
import { addresseeWords, colleagueWords, whoWords } from "@/content/words/role-words";
import { t } from "@/content/words/t";
import type { DeskView } from "@/lib/queries/admin/desk";
import { escalationRoleWords, optionsOf } from "./desk-words";
import { FoldedForm } from "./folded-form";
import type { DeskFormProps } from "./note-form";

export const escalateFields = ["to", "words"];
export const answerFields = ["words"];

export interface EscalateFormProps extends DeskFormProps {
  readonly colleagues: DeskView["colleagues"];
}

/** Hands the order up with a question. */
export function EscalateForm({ basis, form, colleagues }: EscalateFormProps) {
  const isRefused = form.value("form") === "escalate";
  const of = ownField(form, isRefused, "escalate");
  const { id: toId, ...to } = of("to");
  const { id, ...words } = of("words");
  const people = colleagues.map((person) => ({ value: person.id, label: whoWords(person.name, person.role) }));
  return (
    <FoldedForm title={t("desk.escalate")} id="escalate" isOpen={isRefused}>
      <OrderForm basis={basis} act="desk/escalate" name="escalate">
        <Select
          {...to}
          label={t("desk.escalateTo")}
          placeholder={t("common.choose")}
          options={[...optionsOf(escalationRoleWords), ...people]}
          input={{ id: toId }}
        />
        <TextArea {...words} label={t("desk.escalateQuestion")} rows={3} input={{ id, maxLength: 2000 }} />
        <SubmitButton variant="secondary">{t("desk.escalateSubmit")}</SubmitButton>
      </OrderForm>
    </FoldedForm>
  );
}

export interface EscalationNoticeProps extends DeskFormProps {
  readonly escalation: NonNullable<DeskView["escalation"]>;
  readonly timeZone: string;
}

export function EscalationNotice({ escalation, basis, form, timeZone }: EscalationNoticeProps) {
  const { to, by, at, words, isToYou, mayAnswer } = escalation;
  const isRefused = form.value("form") === "answer";
  const { id, ...field } = ownField(form, isRefused, "answer")("words");
  return (
    <Notice
      tone={isToYou ? "your-turn" : "info"}
      title={isToYou ? t("queue.escalated.you") : t("desk.escalatedTo", { to: addresseeWords(to) })}
    >
      <p>
        {colleagueWords(by)}, <Time at={at} timeZone={timeZone} />: “{words}”
      </p>
      {mayAnswer && (
        <FoldedForm title={t("desk.escalationAnswer")} id="answer" isOpen={isRefused}>
          <OrderForm basis={basis} act="desk/answer" name="answer">
            <TextArea {...field} label={t("desk.escalationAnswerField")} rows={2} input={{ id, maxLength: 2000 }} />
            <SubmitButton variant="secondary">{t("desk.escalationAnswerSubmit")}</SubmitButton>
          </OrderForm>
        </FoldedForm>
      )}
    </Notice>
  );
}
