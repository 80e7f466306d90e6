import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { wholeQueue } from "@/lib/domain/queue/view";
import type { QueueItem } from "@/lib/queries/admin/queue-item";
import type { QueueList } from "@/lib/queries/admin/queue-list";
import { QueueFilterForm } from "./queue-filter-form";
import { QueueLive } from "./queue-live";
import { QueueSkeleton } from "./queue-skeleton";
import { queueColumns } from "./queue-table";

const at = "2026-11-25T06:00:00.000Z";
const item: QueueItem = {
  orderNumber: "0123456789abcdefghjkmnpqrs",
  state: "approved",
  waitingSince: "2026-11-25T03:00:00.000Z",
  captureBefore: "2026-11-25T16:00:00.000Z",
  windowEndsAt: "2026-11-26T18:29:59.999Z",
  patient: "A. R.",
  age: 17,
  minor: true,
  request: "Isotroin 20 mg × 3",
  safetyReport: false,
  keptBack: false,
  answered: true,
  asked: null,
  seenBefore: true,
  setAside: true,
  setAsideUntil: "2026-11-27T18:30:00.000Z",
  escalated: true,
  escalatedTo: "pharmacist",
  escalatedToMe: true,
  claim: { by: "J. D.", mine: false, since: "2026-11-25T05:58:00.000Z" },
};
const summary = {
  waiting: 3,
  waitForCustomer: 2,
  oldestSince: item.waitingSince,
  holdsWithin24h: 1,
  windowsToday: 0,
  setAside: 1,
  escalatedToMe: 1,
  problems: 0,
  inDispute: [],
  nextDeadline: "2026-11-25T08:50:00.000Z",
};
const list: QueueList = {
  at,
  view: wholeQueue,
  query: "",
  misread: [],
  rows: [item],
  next: "after=x",
  previous: null,
  nextSafest: item.orderNumber,
  tabs: { all: 5, review: 4, dispense: 1, "hand-over": 0, problems: 0 },
  savedViews: [{ id: "v", name: "Soon", team: true, mine: false, query: "due=24", count: 1 }],
  summary,
  safety: [],
  calls: [],
  alerts: { open: [], done: [] },
};

/** Drawn by the server, nothing is gone to. */
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

const drawn = (change: Partial<QueueList> = {}) =>
  renderToStaticMarkup(
    <AppRouterContext value={router}>
      <QueueLive initial={{ ...list, ...change }} query="" mayClaim timeZone="Asia/Kolkata">
        <QueueFilterForm view={wholeQueue} strengths={[10, 20]} />
      </QueueLive>
    </AppRouterContext>,
  );
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

test("as the server sends it, every way on is a link or a form", () => {
  const html = drawn();
  for (const address of [
    "/admin/queue?tab=review",
    "/admin/queue?due=24",
    "/admin/queue?flag=set-aside",
    "/admin/queue?after=x",
    `/admin/orders/${item.orderNumber}`,
  ])
    expect(html).toContain(`href="${address}"`);
  expect(html).toMatch(/<form (?=[^>]*method="get")[^>]*action="\/admin\/queue"/);
});

test("a row says in words what its clocks, flags and claim are", () => {
  const text = textOf(drawn());
  for (const words of [
    "Urgent: 10 h left",
    "Window: Soon: 1 day 12 h left",
    "Under 18",
    "Seen before",
    "On hold until 28 Nov 2026",
    "Escalated to any pharmacist",
    "1 escalated to you",
    "J. D. for 2 min",
  ])
    expect(text).toContain(words);
});

test("while a bank decides on a charge, no line says that there is no payment problem", () => {
  const problems = (change: Partial<QueueList["summary"]>) =>
    textOf(drawn({ summary: { ...list.summary, problems: 0, inDispute: [], ...change } }));
  expect(problems({})).toContain("0 payment problems");
  expect(problems({ inDispute: [item.orderNumber] })).not.toContain("payment problems");
  expect(problems({ inDispute: [item.orderNumber], problems: 2 })).toContain("2 payment problems");
});

test("an empty queue says when the next deadline ends and how many wait for the customer", () => {
  const text = textOf(
    drawn({ rows: [], tabs: { all: 0, review: 0, dispense: 0, "hand-over": 0, problems: 0 }, nextSafest: null }),
  );
  expect(text).toContain(
    "All clear The next deadline ends 25 Nov 2026, 14:20 IST; 2 orders are waiting for the customer; 1 on hold .",
  );
});

test("a view without orders is not called clear while the queue has some", () => {
  const text = textOf(drawn({ rows: [], view: { ...wholeQueue, claim: "mine" } }));
  expect(text).toContain("No order in this view");
  expect(text).not.toContain("All clear ");
});

test("while another view is on the way the columns stand where they stood, without an order of the old one", () => {
  const html = renderToStaticMarkup(
    <QueueSkeleton columns={queueColumns(new Date(at), "Asia/Kolkata", "")} rows={7} />,
  );
  const heads = (of: string) => [...of.matchAll(/<th scope="col"[^>]*>([^<]*)</g)].map(([, label]) => label);
  expect(heads(html)).toEqual(heads(drawn()));
  expect(html.match(/<tr>/g)).toHaveLength(8);
  expect(html).not.toContain("<a ");
  expect(html).toContain('aria-hidden="true"');
});
