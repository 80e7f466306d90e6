import fs from "node:fs";
import path from "node:path";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { PathnameContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import CopyPage from "@/app/admin/orders/[orderNumber]/copy/page";
import OrderPage from "@/app/admin/orders/[orderNumber]/page";
import OrdersPage from "@/app/admin/orders/page";
import QueuePage from "@/app/admin/queue/page";
import BatchPage from "@/app/admin/stock/[batchId]/page";
import { loadOrder } from "@/db/repo/order";
import { shelfOf } from "@/db/repo/stock";
import { perform } from "@/lib/commands/command";
import { searchOrdersCommand } from "@/lib/commands/order/search";
import { noteDiscrepancyCommand } from "@/lib/commands/payment/note-discrepancy";
import { syncPayment } from "@/lib/commands/payment/sync";
import { saveViewCommand } from "@/lib/commands/queue/save-view";
import { writeOffStockCommand } from "@/lib/commands/stock/write-off";
import { everyStory } from "@/lib/commands/test-stories";
import { makeWorld, type World } from "@/lib/commands/test-world";
import { type StaffActor, worker } from "@/lib/domain/access/actor";
import type { FormState } from "@/lib/entry/form-state";
import { searchKeys } from "@/lib/platform/search-key";
import { Gallery } from "./gallery";
import { roomOf } from "./gallery-rooms";
import { emptyForm, refusedForm } from "./refused-form";

// What is not in the gallery nor on a page of the panel is not looked at before a release, so a new component cannot be forgotten here.

/** What any room or page drew: each function that React was handed as a component. */
const drawn = vi.hoisted(() => new Set<unknown>());
vi.mock("react/jsx-dev-runtime", async (original) => {
  const { jsxDEV, ...runtime } = await original<{ jsxDEV: (...made: unknown[]) => unknown }>();
  const noting = (...made: unknown[]) => {
    drawn.add(made[0]);
    return jsxDEV(...made);
  };
  return { ...runtime, jsxDEV: noting };
});

/** Who looks at the page that is drawn, of which shop, and what form came back to it. */
const looking = vi.hoisted(() => ({ live: {}, staff: {}, form: {} }) as { live: object; staff: object; form: object });
vi.mock("@/lib/entry/deps", () => ({ deps: () => looking.live }));
vi.mock("@/lib/entry/require", () => ({ requireStaff: () => Promise.resolve(looking.staff) }));
vi.mock("@/lib/entry/form-state", () => ({ formState: () => Promise.resolve(looking.form) }));

const keys = searchKeys({ key: Buffer.alloc(32, 5).toString("base64"), previousKey: null });
let world: World;
beforeAll(async () => {
  world = await makeWorld();
  // Long enough that what was decided a moment ago can still be taken back on its page.
  looking.live = { ...world.deps, searchKeys: keys, settings: { ...world.deps.settings, undoSeconds: 600 } };
});
afterAll(() => world?.drop());

/** Why a component is not shown by itself. */
const elsewhere: Readonly<Record<string, string>> = {
  SubmitAtOnce: "a script without a look, which sends a form",
  PanelNotFound: "a whole page, met at each address of the panel that is not there",
  LeaveWhenSignedOut: "draws nothing: it leaves the page",
  WordsInBrowser: "draws nothing of its own",
  ShareImage: "drawn into a picture, /og.png; its styles are no page's",
};

const noWay = () => undefined;
const router = {
  bfcacheId: "gallery",
  back: noWay,
  forward: noWay,
  refresh: noWay,
  push: noWay,
  replace: noWay,
  prefetch: noWay,
};

async function draw(shown: ReactNode): Promise<string> {
  const { prelude } = await prerender(
    <AppRouterContext value={router}>
      <PathnameContext value="/dev/ui">{shown}</PathnameContext>
    </AppRouterContext>,
  );
  return new Response(prelude).text();
}

/** What Next hands a page. */
const asked = (params: object, search: object = {}) =>
  ({ params: Promise.resolve(params), searchParams: Promise.resolve(search) }) as never;

interface Looked {
  readonly who: StaffActor;
  readonly page: () => Promise<ReactNode>;
  /** What came back to it. */
  readonly form?: FormState;
}

/** The pages of the panel as staff find them once every story of the showcase was played. */
async function panel(): Promise<readonly Looked[]> {
  const { priya, tara, anand, deps } = world;
  const queue = (search: object) => () => QueuePage(asked({}, search));
  // Before the first order there is nothing to do.
  await drawAll([{ who: priya, page: queue({}) }]);
  const orders = await everyStory(world);
  const order = (orderNumber: string) => () => OrderPage(asked({ orderNumber }));
  const [recalled] = await shelfOf(world.database.read, ["tretiva-25"]);
  const batchId = String(recalled?.id);
  const writeOff = { batchId, packs: 30, code: "recalled" };
  const delivered = await loadOrder(world.database.read, orders.afterwards);
  world.payments.dispute(String(delivered?.payment.paymentIntentId));
  await syncPayment(deps, orders.afterwards);
  const difference = { kind: "payment-without-order", paymentIntentId: "pi_1", orderNumber: null, cause: null };
  for (const change of [
    perform(deps, worker, noteDiscrepancyCommand, difference),
    perform(deps, anand, writeOffStockCommand, writeOff),
    perform(deps, priya, saveViewCommand, { name: "Ends within a day", query: "due=24", team: true }),
  ])
    expect(await change).toMatchObject({ ok: true });
  const found = await perform(deps, tara, searchOrdersCommand(keys), { query: "Asha Rao" });
  const batch = (search: object) => () => BatchPage(asked({ batchId }, search));
  const byAll = [priya, tara, anand].flatMap((who) =>
    Object.values(orders).map((orderNumber): Looked => ({ who, page: order(orderNumber) })),
  );
  return [
    ...byAll,
    { who: tara, page: queue({}) },
    {
      who: priya,
      page: queue({ claim: "mine", strength: "40" }),
      form: refusedForm("It was not saved", { name: "Enter a name." }),
    },
    { who: tara, page: () => OrdersPage(asked({}, { search: found.ok ? found.value.searchId : "" })) },
    { who: priya, page: () => CopyPage(asked({ orderNumber: orders.dispensed })) },
    { who: priya, page: batch({}) },
    { who: anand, page: batch({ done: "kept-back" }) },
    ...(await pagesWithoutParameters()).map((page): Looked => ({ who: anand, page })),
  ];
}

/** Each of the panel's pages that stands at one address; a new one is drawn without a line here. */
async function pagesWithoutParameters() {
  const files = fs.readdirSync("app/admin", { recursive: true, encoding: "utf8" });
  // The panel's own address leads to the queue.
  const pages = files.filter((file) => file.endsWith("/page.tsx") && !file.includes("["));
  const modules = await Promise.all(
    pages.map(
      (file): Promise<{ default: (props: never) => Promise<ReactNode> }> =>
        import(/* @vite-ignore */ `@/app/admin/${file}`),
    ),
  );
  return modules.map((module) => () => module.default(asked({})));
}

async function drawAll(pages: readonly Looked[]): Promise<void> {
  for (const { who, page, form = emptyForm } of pages) {
    Object.assign(looking, { staff: who, form });
    expect(await draw(await page())).toContain("<main");
  }
}

/** Each component that a file of `components` exports, by its name. */
async function componentsByName(): Promise<readonly (readonly [name: string, component: unknown])[]> {
  const files = fs
    .readdirSync("components", { recursive: true, withFileTypes: true })
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => file.endsWith(".tsx") && !file.includes(".test.") && !file.startsWith("components/ui-gallery/"));
  const modules = await Promise.all(files.map((file): Promise<object> => import(/* @vite-ignore */ `@/${file}`)));
  return modules.flatMap((exported) => Object.entries(exported).filter(([name]) => /^[A-Z]/.test(name)));
}

test("every component is drawn in the gallery or on a page of the panel, by itself or within another", async () => {
  for (const Room of [Gallery, ...Object.values(roomOf)]) expect(await draw(<Room />)).toContain("<main");
  await drawAll(await panel());
  const components = await componentsByName();
  expect(components.length).toBeGreaterThan(200);
  const missed = components.filter(([, component]) => !drawn.has(component)).map(([name]) => name);
  // In no order: a directory lists its files as its file system likes.
  expect(missed.toSorted()).toEqual(Object.keys(elsewhere).toSorted());
}, 120_000);
