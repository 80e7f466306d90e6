import { ownField } from "@/components/admin/own-field";
import { OrderForm } from "@/components/admin/workbench/order-form";
import bench from "@/components/admin/workbench/workbench.module.css";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { callOutcomeWords, numberSourceWords, optionsOf, readBackWords } from "./desk-words";
import { FoldedForm } from "./folded-form";
import type { DeskFormProps } from "./note-form";

export const callFields = ["who", "number", "numberFrom", "calledAt", "reached", "outcome", "readBack", "words"];

const reachedWords = { yes: "Yes", no: "No" };

/** What a call to the prescriber came to, in fields, so that it can be looked up and counted. */
export function CallForm({ basis, form }: DeskFormProps) {
  const isRefused = form.value("form") === "call";
  const of = (field: string) => {
    const { id, ...rest } = ownField(form, isRefused, "call")(field);
    return { ...rest, input: { id, autoComplete: "off" } };
  };
  const choice = { placeholder: "Choose" };
  return (
    <FoldedForm title="Log a call to the prescriber" id="call" isOpen={isRefused}>
      <OrderForm basis={basis} act="desk/calls" name="call">
        <div className={bench.fields}>
          <Field {...of("who")} label="Who was called" />
          <Field {...of("number")} label="Number called" type="tel" />
          <Select
            {...of("numberFrom")}
            {...choice}
            label="Where the number was found"
            hint="A number found apart from the prescription is worth more."
            options={optionsOf(numberSourceWords)}
          />
          <Field {...of("calledAt")} label="Time of the call" type="datetime-local" optional hint="Empty: just now." />
          <Select {...of("reached")} {...choice} label="Somebody was reached" options={optionsOf(reachedWords)} />
          <Select {...of("outcome")} {...choice} label="What it came to" options={optionsOf(callOutcomeWords)} />
          <Select {...of("readBack")} {...choice} label="Read back" options={optionsOf(readBackWords)} />
        </div>
        <TextArea {...of("words")} label="What was said" rows={2} optional />
        <SubmitButton variant="secondary">Log the call</SubmitButton>
      </OrderForm>
    </FoldedForm>
  );
}
