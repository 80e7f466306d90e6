import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { waiting } from "@/components/ui-gallery/panel/sample-order";
import { emptyForm, refusedForm } from "@/components/ui-gallery/refused-form";
import type { FormState } from "@/lib/entry/form-state";
import { AskForm } from "./ask-form";

const { prescription } = waiting;
if (prescription === null) throw new Error("the sample has a prescription");
const [file] = prescription.files;
if (file === undefined) throw new Error("the sample has a file");
const other = { ...file, id: "another-file", name: "second.jpg" };
const basis = { orderNumber: waiting.order.orderNumber, version: 2, idempotencyKey: "test" };

const chosen = (files: readonly (typeof file)[], part: FormState) => {
  const view = {
    ...waiting,
    prescription: { ...prescription, files },
    asked: { ...waiting.asked, may: { ...waiting.asked.may, ask: "anything" as const }, dueIfAsked: waiting.now },
  };
  const html = renderToStaticMarkup(<AskForm view={view} basis={basis} part={part} timeZone="Asia/Kolkata" />);
  const [, select = ""] = /<select[^>]*name="questions\.0\.fileId"[^>]*>(.*?)<\/select>/.exec(html) ?? [];
  return /<option value="([^"]+)"(?= selected)/.exec(select)?.[1] ?? null;
};

test("a page again: the only file is chosen already, of several none, and a refused form keeps what was chosen", () => {
  expect(chosen([file], emptyForm)).toBe(file.id);
  expect(chosen([file, other], emptyForm)).toBeNull();
  const refused = refusedForm("Nothing was asked.", {}, { form: "ask", "questions.0.fileId": other.id });
  expect(chosen([file, other], refused)).toBe(other.id);
});
