import { ownField } from "@/components/admin/own-field";
import { OrderForm } from "@/components/admin/workbench/order-form";
import { Part } from "@/components/admin/workbench/part";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import { type CallBackWhom, callBackHoursMax } from "@/lib/domain/desk/call-back";
import type { DeskView } from "@/lib/queries/admin/desk";
import styles from "./desk.module.css";
import { optionsOf } from "./desk-words";
import { FoldedForm } from "./folded-form";
import type { DeskFormProps } from "./note-form";
import { WhomToCallAgain } from "./whom-to-call-again";

export const callBackFields = ["whom", "callBackAt", "words"];

export interface CallBacksProps extends DeskFormProps {
  readonly calls: DeskView["callBacks"];
  readonly mayWork: boolean;
  readonly at: Date;
  readonly timeZone: string;
}

/** Calls that are still to be made for this order; each ends with how it went. Nothing where there is none. */
export function CallBacks({ calls, mayWork, at, timeZone, basis, form }: CallBacksProps) {
  if (calls.length === 0) return null;
  return (
    <Part title={t("desk.callsTitle")} id="call-backs">
      <ul className={styles.calls}>
        {calls.map((call) => {
          const name = `call-back-${call.id}`;
          const { id, ...words } = ownField(form, form.value("form") === name, name)("words");
          const values = { tries: call.tries, time: () => <Time at={call.dueAt} timeZone={timeZone} /> };
          return (
            <li key={call.id}>
              <p>
                <strong>
                  <WhomToCallAgain call={call} />
                </strong>{" "}
                {call.dueAt <= at ? t.rich("desk.callIsDue", values) : t.rich("desk.callDue", values)}
              </p>
              {call.words !== null && <p className={styles.words}>{call.words}</p>}
              {mayWork && (
                <OrderForm basis={basis} act={`desk/call-backs/${call.id}/end`} name={name}>
                  <Field
                    {...words}
                    label={t("desk.callOutcomeField")}
                    input={{ id, required: true, minLength: 3, maxLength: 2000 }}
                  />
                  <SubmitButton variant="secondary">{t("desk.callDone")}</SubmitButton>
                </OrderForm>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

const whomWords: Readonly<Record<CallBackWhom, string>> = {
  patient: t("desk.callWhomPatient"),
  prescriber: t("desk.prescriber"),
};

/** Nobody answered: the call stands on the queue until it was made. */
export function CallBackForm({ basis, form }: DeskFormProps) {
  const isRefused = form.value("form") === "call-back";
  const of = (field: string) => {
    const { id, ...rest } = ownField(form, isRefused, "call-back")(field);
    return { ...rest, input: { id } };
  };
  return (
    <FoldedForm title={t("desk.callNotReached")} id="call-back" isOpen={isRefused}>
      <OrderForm basis={basis} act="desk/call-backs" name="call-back">
        <Select
          {...of("whom")}
          placeholder={t("common.choose")}
          label={t("desk.callWhom")}
          options={optionsOf(whomWords)}
        />
        <Field
          {...of("callBackAt")}
          label={t("desk.callAgainAt")}
          type="datetime-local"
          hint={t("desk.callAgainHint", { hours: callBackHoursMax })}
        />
        <Field {...of("words")} label={t("desk.callSubject")} optional />
        <SubmitButton variant="secondary">{t("desk.callSchedule")}</SubmitButton>
      </OrderForm>
    </FoldedForm>
  );
}
