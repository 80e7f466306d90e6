import { ownField } from "@/components/admin/own-field";
import { Until } from "@/components/admin/until";
import { OrderForm } from "@/components/admin/workbench/order-form";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { Time } from "@/components/ui/time";
import { backBeforeDeadlineHours } from "@/lib/domain/desk/set-aside";
import type { DeskView } from "@/lib/queries/admin/desk";
import { optionsOf, setAsideWords } from "./desk-words";
import { FoldedForm } from "./folded-form";
import type { DeskFormProps } from "./note-form";

export const setAsideFields = ["code", "words", "lookAgainOn", "lookAgainAt"];

/** Puts the order by. Nothing is told to the customer, and every clock of the order runs on. */
export function SetAsideForm({ basis, form }: DeskFormProps) {
  const isRefused = form.value("form") === "set-aside";
  const of = (field: string) => {
    const { id, ...rest } = ownField(form, isRefused, "set-aside")(field);
    return { ...rest, input: { id, autoComplete: "off" } };
  };
  return (
    <FoldedForm title="Set aside" id="set-aside" isOpen={isRefused}>
      <OrderForm basis={basis} act="desk/set-aside" name="set-aside">
        <Select
          {...of("code")}
          label="What the order waits for"
          placeholder="Choose"
          options={optionsOf(setAsideWords)}
        />
        <TextArea {...of("words")} label="In your words" rows={2} optional />
        <Field
          {...of("lookAgainOn")}
          label="Look again on"
          type="date"
          width="medium"
          optional
          hint={`Until then the queue lists it under “Set aside” alone; ${backBeforeDeadlineHours} h before its deadline it is back in any case (our policy). Without a day it stays in the queue, marked. The hold on the card and the prescription’s window run on meanwhile.`}
        />
        <Field
          {...of("lookAgainAt")}
          label="At"
          type="time"
          width="short"
          optional
          hint="Where the pharmacy stands. Without a time: from when the day begins."
        />
        <SubmitButton variant="secondary">Set the order aside</SubmitButton>
      </OrderForm>
    </FoldedForm>
  );
}

export interface SetAsideNoticeProps extends Pick<DeskFormProps, "basis"> {
  readonly setAside: NonNullable<DeskView["setAside"]>;
  readonly mayWork: boolean;
  readonly timeZone: string;
}

export function SetAsideNotice({ setAside, mayWork, basis, timeZone }: SetAsideNoticeProps) {
  const { code, by, at, until, listedFrom, words, isStill } = setAside;
  return (
    <Notice tone={isStill ? "info" : "your-turn"} title={isStill ? "Set aside" : "Set aside until now: look again"}>
      <p>
        {by} set this aside on <Time at={at} timeZone={timeZone} />. It waits for:{" "}
        {code === "other" ? "something else" : setAsideWords[code].toLowerCase()}.
        {until !== null && (
          <>
            {" "}
            To be looked at again on <Until at={until} timeZone={timeZone} />.
          </>
        )}
        {isStill && <ListedWords until={until} listedFrom={listedFrom} timeZone={timeZone} />}
      </p>
      {words !== null && <p>“{words}”</p>}
      {mayWork && (
        <OrderForm basis={basis} act="desk/take-up-again" name="take-up-again">
          <SubmitButton variant="secondary">Take up again</SubmitButton>
        </OrderForm>
      )}
    </Notice>
  );
}

function ListedWords({
  until,
  listedFrom,
  timeZone,
}: Pick<SetAsideNoticeProps["setAside"], "until" | "listedFrom"> & { readonly timeZone: string }) {
  if (until === null || listedFrom === null)
    return <> It stays in the queue, marked, until somebody takes it up again.</>;
  if (listedFrom.getTime() === until.getTime()) return <> Until then the queue lists it under “Set aside” alone.</>;
  return (
    <>
      {" "}
      The queue lists it again from <Time at={listedFrom} timeZone={timeZone} />, {backBeforeDeadlineHours} h before its
      deadline (our policy).
    </>
  );
}
