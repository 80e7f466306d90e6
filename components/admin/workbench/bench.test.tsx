import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyForm } from "@/components/ui-gallery/refused-form";
import { perform } from "@/lib/commands/command";
import { claimOrderCommand } from "@/lib/commands/desk/claim";
import { orderAfter } from "@/lib/commands/test-stories";
import { makeWorld, type World } from "@/lib/commands/test-world";
import type { StaffActor } from "@/lib/domain/access/actor";
import type { Story } from "@/lib/fixtures/showcase";
import { workbench } from "@/lib/queries/admin/workbench";
import { Bench } from "./bench";

let world: World;
const orders = new Map<Story, string>();
beforeAll(async () => {
  world = await makeWorld();
  for (const story of ["waits", "approved", "paid", "dispensed"] as const)
    orders.set(story, (await orderAfter(world, story)).orderNumber);
});
afterAll(() => world?.drop());

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

async function drawn(story: Story, staff: StaffActor = world.priya): Promise<string> {
  const found = await workbench(world.deps, staff, String(orders.get(story)));
  if (!found.ok) throw new Error("staff see the order");
  return renderToStaticMarkup(
    <AppRouterContext value={router}>
      <Bench
        {...found.value}
        staff={staff}
        form={emptyForm}
        from=""
        timeZone="Asia/Kolkata"
        idempotencyKey="test"
        askedPage={undefined}
        askedBatches={0}
      />
    </AppRouterContext>,
  );
}

const keyed = (html: string) => [...html.matchAll(/data-key="t"[^>]*>([^<]+)/g)].map(([, words = ""]) => words.trim());

test("the key claims this order while it waits for somebody, else the next; never both, and for managers never the next", async () => {
  expect(keyed(await drawn("waits"))).toEqual(["Claim"]);
  const toDispense = await drawn("paid");
  expect(keyed(toDispense)).toEqual(["Claim"]);
  expect(toDispense).toContain("Claim the next order");
  expect(keyed(await drawn("approved"))).toEqual(["Claim the next order"]);
  expect(await drawn("approved", world.anand)).not.toContain("Claim the next order");
});

test("only while an order waits for a decision does its page say that one can still decide beside a colleague", async () => {
  for (const story of ["waits", "paid", "dispensed"] as const)
    await perform(world.deps, world.joseph, claimOrderCommand, { orderNumber: orders.get(story) });
  expect(await drawn("waits")).toContain("You can still decide");
  for (const decided of ["paid", "dispensed"] as const) {
    const page = await drawn(decided);
    expect(page, decided).toContain("Joseph Dsouza");
    expect(page, decided).not.toContain("You can still decide");
  }
});
