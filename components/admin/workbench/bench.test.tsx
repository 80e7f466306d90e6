import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { justApproved, toDispense, toHandOver } from "@/components/ui-gallery/panel/sample-decided";
import { free, taken } from "@/components/ui-gallery/panel/sample-desk";
import { waiting } from "@/components/ui-gallery/panel/sample-order";
import { manager, pharmacist, timeZone } from "@/components/ui-gallery/panel/sample-staff";
import { emptyForm } from "@/components/ui-gallery/refused-form";
import type { StaffActor } from "@/lib/domain/access/actor";
import type { DeskReading } from "@/lib/queries/admin/desk";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { Bench } from "./bench";

const nowhere = () => undefined;
const router = {
  bfcacheId: "",
  back: nowhere,
  forward: nowhere,
  refresh: nowhere,
  push: nowhere,
  replace: nowhere,
  prefetch: nowhere,
};

const drawn = (view: AdminOrderView, desk: DeskReading, staff: StaffActor = pharmacist) =>
  renderToStaticMarkup(
    <AppRouterContext value={router}>
      <Bench
        view={view}
        desk={desk}
        staff={staff}
        clinical={null}
        form={emptyForm}
        from=""
        timeZone={timeZone}
        idempotencyKey="test"
        askedPage={undefined}
        askedBatches={0}
      />
    </AppRouterContext>,
  );

test("only while an order waits for a decision does its page say that one can still decide beside a colleague", () => {
  expect(drawn(waiting, taken)).toContain("You can still decide");
  for (const decided of [justApproved, toDispense, toHandOver])
    expect(drawn(decided, taken), decided.order.state).not.toContain("You can still decide");
});

const withNext: DeskReading = {
  ...free,
  view: free.view && { ...free.view, neighbours: { next: "another-order", previous: null } },
};
/** As the desk reads it of an order that waits for nobody. */
const over: DeskReading = {
  ...withNext,
  view: withNext.view && { ...withNext.view, may: { ...withNext.view.may, work: false } },
};
const keyed = (html: string) => [...html.matchAll(/data-key="t"[^>]*>([^<]+)/g)].map(([, words = ""]) => words.trim());

test("the key takes this order up while it waits for somebody, else the next; never both, and the next is no manager's", () => {
  expect(keyed(drawn(waiting, withNext))).toEqual(["Claim"]);
  expect(keyed(drawn(toDispense, withNext))).toEqual(["Claim"]);
  expect(drawn(toDispense, withNext)).toContain("Claim the next order");
  expect(keyed(drawn(justApproved, over))).toEqual(["Claim the next order"]);
  expect(drawn(justApproved, over, manager)).not.toContain("Claim the next order");
});
