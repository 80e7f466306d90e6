import { z } from "zod";
import { t } from "@/content/words/t";
import {
  cursorText,
  type QueueAspect,
  type QueuePage,
  queueClaims,
  queueFlags,
  queueSorts,
  queueTabs,
  readCursor,
  wholeQueue,
} from "@/lib/domain/queue/view";

/** The queue's address, `/admin/queue?tab=review&sort=oldest`, and the same words of `GET /api/admin/queue`. */

const chosen = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values).optional();
const hours = z
  .string()
  .regex(/^[1-9]\d{0,2}$/)
  .transform(Number)
  .optional();
const place = z.string().transform((text, context) => {
  const cursor = readCursor(text);
  if (cursor !== null) return cursor;
  context.addIssue({ code: "custom" });
  return z.NEVER;
});

const shape = {
  tab: chosen(queueTabs),
  strength: hours,
  flag: chosen(queueFlags),
  claim: chosen(queueClaims),
  due: hours,
  waiting: hours,
  sort: chosen(queueSorts),
  after: place.optional(),
  before: place.optional(),
};

const parts: Record<keyof typeof shape, string> = {
  tab: "tab",
  strength: "strength",
  flag: "flag",
  claim: "claim",
  due: "deadline",
  waiting: t("fieldFaults.waitingTime"),
  sort: "order",
  after: "page",
  before: "page",
};

export interface QueueAsked {
  readonly view: QueueAspect;
  readonly page: QueuePage;
  /** What could not be read and was left out, in a person's words: "flag", "page". */
  readonly misread: readonly string[];
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads what the address asks for. A part that makes no sense is left out and named; an address never fails as a whole. */
export function readQueueAddress(search: Search): QueueAsked {
  const misread: string[] = [];
  const read = <Name extends keyof typeof shape>(name: Name): z.output<(typeof shape)[Name]> | undefined => {
    const value = search[name];
    if (value === undefined || value === "") return undefined; // A form sends its empty choices, too.
    const parsed = shape[name].safeParse(value);
    if (parsed.success) return parsed.data as z.output<(typeof shape)[Name]>;
    misread.push(parts[name]);
    return undefined;
  };
  const view: QueueAspect = {
    tab: read("tab") ?? wholeQueue.tab,
    strengthMg: read("strength") ?? null,
    flag: read("flag") ?? null,
    claim: read("claim") ?? null,
    dueHours: read("due") ?? null,
    waitingHours: read("waiting") ?? null,
    sort: read("sort") ?? wholeQueue.sort,
  };
  const after = read("after");
  const before = read("before");
  const page = after !== undefined ? { after } : before !== undefined ? { before } : null;
  return { view, page, misread: [...new Set(misread)] };
}

/** The view another page carries along (`?from=tab%3Dreview`), to go on in it. What cannot be read, or none, is the whole queue. */
export function readCarriedView(from: unknown): QueueAspect {
  if (typeof from !== "string" || from.length > 300) return wholeQueue;
  return readQueueAddress(Object.fromEntries(new URLSearchParams(from))).view;
}

/** The view as the part of an address after `?`; what is as in the whole queue is left out, so one view has one spelling. */
export function queueQuery(view: QueueAspect, page: QueuePage = null): string {
  const query = new URLSearchParams();
  const put = (name: keyof typeof shape, value: string | number | null, usual: string | null = null) => {
    if (value !== null && value !== usual) query.set(name, String(value));
  };
  put("tab", view.tab, wholeQueue.tab);
  put("strength", view.strengthMg);
  put("flag", view.flag);
  put("claim", view.claim);
  put("due", view.dueHours);
  put("waiting", view.waitingHours);
  put("sort", view.sort, wholeQueue.sort);
  if (page !== null) {
    const [name, cursor] = "after" in page ? (["after", page.after] as const) : (["before", page.before] as const);
    query.set(name, cursorText(cursor));
  }
  return query.toString();
}
