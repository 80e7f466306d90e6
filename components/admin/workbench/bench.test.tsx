import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { justApproved, toDispense, toHandOver } from "@/components/ui-gallery/panel/sample-decided";
import { taken } from "@/components/ui-gallery/panel/sample-desk";
import { waiting } from "@/components/ui-gallery/panel/sample-order";
import { pharmacist, timeZone } from "@/components/ui-gallery/panel/sample-staff";
import { emptyForm } from "@/components/ui-gallery/refused-form";
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

/** The page of an order that a colleague has taken up. */
const drawn = (view: AdminOrderView) =>
  renderToStaticMarkup(
    <AppRouterContext value={router}>
      <Bench
        view={view}
        desk={taken}
        staff={pharmacist}
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
  expect(drawn(waiting)).toContain("You can still decide");
  for (const decided of [justApproved, toDispense, toHandOver])
    expect(drawn(decided), decided.order.state).not.toContain("You can still decide");
});
