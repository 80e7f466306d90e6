import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Store } from "./store";

const delivery = (id: string, attempts = 0) =>
  ({ id, state: "pending", attempts, dueAtMs: 0, lastStatus: null }) as const;

describe("the sandbox's store", () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "sandbox-"));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it("reads back what was committed, in order, the last version of each", () => {
    const store = new Store(directory);
    store.commit(() => {
      for (const id of ["a", "b", "c"]) {
        store.put("delivery", delivery(id));
      }
    });
    store.commit(() => store.put("delivery", delivery("a", 1)));
    store.commit(() => store.drop("delivery", "b"));
    store.close();
    expect(new Store(directory).all("delivery")).toEqual([delivery("a", 1), delivery("c")]);
  });

  it("undoes all of a commit that throws", () => {
    const store = new Store(directory);
    store.commit(() => store.put("delivery", delivery("a")));
    const failing = () =>
      store.commit(() => {
        store.put("delivery", delivery("a", 1));
        store.drop("delivery", "a");
        store.put("delivery", delivery("b"));
        throw new Error("no");
      });
    expect(failing).toThrow("no");
    expect(store.all("delivery")).toEqual([delivery("a")]);
    expect(new Store(directory).all("delivery")).toEqual([delivery("a")]);
  });

  it("drops a line that a crash tore, and only that", () => {
    const store = new Store(directory);
    store.commit(() => store.put("delivery", delivery("a")));
    store.close();
    appendFileSync(join(directory, "stripe-sandbox.jsonl"), '[["delivery","b",{"id":"b"}],["deli');
    expect(new Store(directory).all("delivery")).toEqual([delivery("a")]);
    expect(readFileSync(join(directory, "stripe-sandbox.jsonl"), "utf8").endsWith("\n")).toBe(true);
  });

  it("refuses a change outside a commit", () => {
    expect(() => new Store(null).put("delivery", delivery("a"))).toThrow("outside a commit");
  });
});
