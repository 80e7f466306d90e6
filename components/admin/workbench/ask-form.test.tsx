import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyForm, refusedForm } from "@/components/ui-gallery/refused-form";
import { file, heldOrder, makeWorld, uploadFor, type World } from "@/lib/commands/test-world";
import type { FormState } from "@/lib/entry/form-state";
import { workbench } from "@/lib/queries/admin/workbench";
import { AskForm } from "./ask-form";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.drop());

const basis = { orderNumber: "an-order", version: 2, idempotencyKey: "test" };

/** The view of an order with so many files. */
async function viewOf(files: number) {
  const paper = Array.from({ length: files }, () => file());
  const { orderNumber } = await heldOrder(world, world.asha, {
    packs: 1,
    prescriptionId: await uploadFor(world, world.asha, paper),
  });
  const found = await workbench(world.deps, world.priya, orderNumber);
  if (!found.ok) throw new Error("staff see the order");
  return { view: found.value.view, ids: paper.map(({ id }) => id) };
}

function chosen(view: Awaited<ReturnType<typeof viewOf>>["view"], part: FormState) {
  const html = renderToStaticMarkup(<AskForm view={view} basis={basis} part={part} timeZone="Asia/Kolkata" />);
  const [, select = ""] = /<select[^>]*name="questions\.0\.fileId"[^>]*>(.*?)<\/select>/.exec(html) ?? [];
  return /<option value="([^"]+)"(?= selected)/.exec(select)?.[1] ?? null;
}

test("a page again: the only file is chosen already, of several none, and a refused form keeps what was chosen", async () => {
  const [one, two] = [await viewOf(1), await viewOf(2)];
  expect(chosen(one.view, emptyForm)).toBe(one.ids[0]);
  expect(chosen(two.view, emptyForm)).toBeNull();
  const refused = refusedForm("Nothing was asked.", {}, { form: "ask", "questions.0.fileId": String(two.ids[1]) });
  expect(chosen(two.view, refused)).toBe(two.ids[1]);
});
