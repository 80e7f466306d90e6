import { ownField } from "@/components/admin/own-field";
import { Until } from "@/components/admin/until";
import { OrderForm } from "@/components/admin/workbench/order-form";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { Time } from "@/components/ui/time";
import { colleagueWords } from "@/content/words/role-words";
import { t } from "@/content/words/t";
import { backBeforeDeadlineHours } from "@/lib/domain/desk/on-hold";
import type { DeskView } from "@/lib/queries/admin/desk";
import { onHoldWords, optionsOf } from "./desk-words";
import { FoldedForm } from "./folded-form";
import type { DeskFormProps } from "./note-form";

export const onHoldFields = ["code", "words", "lookAgainOn", "lookAgainAt"];

/** Puts the order by. Nothing is told to the customer, and every clock of the order runs on. */
export function OnHoldForm({ basis, form }: DeskFormProps) {
  const isRefused = form.value("form") === "set-aside";
  const of = (field: string) => {
    const { id, ...rest } = ownField(form, isRefused, "set-aside")(field);
    return { ...rest, input: { id, autoComplete: "off" } };
  };
  return (
    <FoldedForm title={t("desk.putOnHold")} id="set-aside" isOpen={isRefused}>
      <OrderForm basis={basis} act="desk/set-aside" name="set-aside">
        <Select
          {...of("code")}
          label={t("desk.holdReasonField")}
          placeholder={t("common.choose")}
          options={optionsOf(onHoldWords)}
        />
        <TextArea {...of("words")} label={t("common.inYourWords")} rows={2} optional />
        <Field
          {...of("lookAgainOn")}
          label={t("desk.holdDay")}
          type="date"
          width="medium"
          optional
          hint={t("desk.holdDayHint", { backBeforeDeadlineHours })}
        />
        <Field
          {...of("lookAgainAt")}
          label={t("desk.holdTime")}
          type="time"
          width="short"
          optional
          hint={t("desk.holdTimeHint")}
        />
        <SubmitButton variant="secondary">{t("desk.holdSubmit")}</SubmitButton>
      </OrderForm>
    </FoldedForm>
  );
}

export interface OnHoldNoticeProps extends Pick<DeskFormProps, "basis"> {
  readonly onHold: NonNullable<DeskView["onHold"]>;
  readonly mayWork: boolean;
  readonly timeZone: string;
}

export function OnHoldNotice({ onHold, mayWork, basis, timeZone }: OnHoldNoticeProps) {
  const { code, by, at, until, listedFrom, words, isStill } = onHold;
  return (
    <Notice tone={isStill ? "info" : "your-turn"} title={isStill ? t("desk.putOnHold") : t("desk.holdOverTitle")}>
      <p>
        {t.rich("desk.holdBy", {
          by: colleagueWords(by),
          time: () => <Time at={at} timeZone={timeZone} />,
          reason: t(`desk.waitingFor.${code}`),
        })}
        {until !== null && <> {t.rich("desk.holdUntil", { until: () => <Until at={until} timeZone={timeZone} /> })}</>}
        {isStill && <ListedWords until={until} listedFrom={listedFrom} timeZone={timeZone} />}
      </p>
      {words !== null && <p>“{words}”</p>}
      {mayWork && (
        <OrderForm basis={basis} act="desk/take-up-again" name="take-up-again">
          <SubmitButton variant="secondary">{t("desk.resume")}</SubmitButton>
        </OrderForm>
      )}
    </Notice>
  );
}

function ListedWords({
  until,
  listedFrom,
  timeZone,
}: Pick<OnHoldNoticeProps["onHold"], "until" | "listedFrom"> & { readonly timeZone: string }) {
  if (until === null || listedFrom === null) return <> {t("desk.holdOverLead")}</>;
  if (listedFrom.getTime() === until.getTime()) return <> {t("desk.holdListed")}</>;
  return (
    <>
      {" "}
      {t.rich("desk.holdBackFrom", {
        time: () => <Time at={listedFrom} timeZone={timeZone} />,
        backBeforeDeadlineHours,
      })}
    </>
  );
}
