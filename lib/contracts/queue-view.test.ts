import { describe, expect, test } from "vitest";
import { queueClaims, queueFlags, queueSorts, queueTabs, readCursor, wholeQueue } from "@/lib/domain/queue/view";
import { queueQuery, readCarriedView, readQueueAddress } from "./queue-view";

const read = (query: string) => readQueueAddress(Object.fromEntries(new URLSearchParams(query)));
const order = "0123456789abcdefghjkmnpqrs";

describe("the queue's address", () => {
  test("of the whole queue is empty, and nothing asks for the whole queue", () => {
    expect(queueQuery(wholeQueue)).toBe("");
    expect(read("")).toEqual({ view: wholeQueue, page: null, misread: [] });
  });

  test("carried along by another page gives back the view; nonsense, a page or none is the whole queue", () => {
    const view = { ...wholeQueue, tab: "review", sort: "oldest", dueHours: 24 } as const;
    expect(readCarriedView(queueQuery(view))).toEqual(view);
    expect(readCarriedView(queueQuery(view, { after: { deadline: null, since: 0, orderNumber: order } }))).toEqual(
      view,
    );
    for (const text of [undefined, ["tab=review", "tab=review"], "tab=tall", "//elsewhere.example", "x".repeat(5000)])
      expect(readCarriedView(text)).toEqual(wholeQueue);
  });

  test("gives back every view it was made of", () => {
    for (const tab of queueTabs)
      for (const flag of [null, ...queueFlags])
        for (const claim of [null, ...queueClaims])
          for (const sort of queueSorts)
            for (const hours of [null, 1, 999]) {
              const view = { tab, flag, claim, sort, strengthMg: hours, dueHours: hours, waitingHours: hours };
              expect(read(queueQuery(view))).toEqual({ view, page: null, misread: [] });
            }
  });

  test.each([
    { deadline: null, since: 0, orderNumber: order },
    { deadline: 1795424809139001, since: 1, orderNumber: order },
  ])("gives back the place of a page, to the microsecond (%o)", (place) => {
    expect(read(queueQuery(wholeQueue, { after: place })).page).toEqual({ after: place });
    expect(read(queueQuery(wholeQueue, { before: place })).page).toEqual({ before: place });
  });

  test.each([
    "tab=%00",
    "sort=price",
    "flag=name",
    "claim=mine,anyone",
    "due=-1",
    "due=1e9",
    "waiting=0",
    "strength=20mg",
    "after=1.2",
    "before=-.-.x",
  ])("leaves out what makes no sense (%s) and says what that was", (query) => {
    const { view, page, misread } = read(query);
    expect({ view, page }).toEqual({ view: wholeQueue, page: null });
    expect(misread).toHaveLength(1);
  });

  test("leaves out a part that was given twice", () => {
    expect(readQueueAddress({ tab: ["review", "dispense"] })).toEqual({
      view: wholeQueue,
      page: null,
      misread: ["tab"],
    });
  });

  test("takes a form's empty choices for none", () => {
    expect(read("tab=review&strength=&flag=&claim=&due=&waiting=")).toEqual({
      view: { ...wholeQueue, tab: "review" },
      page: null,
      misread: [],
    });
  });

  test("knows no place whose times a number does not hold exactly", () => {
    expect(readCursor(`9999999999999999.1.${order}`)).toBeNull();
    expect(readCursor(`1.9999999999999999.${order}`)).toBeNull();
  });
});
