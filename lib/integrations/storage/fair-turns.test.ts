import { expect, test } from "vitest";
import { fairTurns } from "./fair-turns";

/** A decoder without a file: each piece of work runs until it is told to end, and says when it began. */
function bench(limits: { places?: number; waitingMax?: number; waitingOfOneMax?: number } = {}) {
  const turns = fairTurns({ places: 2, waitingMax: 100, waitingOfOneMax: 100, ...limits });
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const refused: string[] = [];
  /** `name` is the account and a number: "a1". */
  const send = (name: string, whose = name.slice(0, 1)) => {
    void turns
      .turn(whose, () => {
        began.push(name);
        return new Promise<void>((resolve) => void ends.set(name, resolve));
      })
      .then((result) => {
        if (!result.ok) refused.push(`${name} ${result.error}`);
      });
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (name: string) => {
    ends.get(name)?.();
    await settle();
  };
  return { turns, began, refused, send, end, settle };
}

test("an account never holds more than one place, so a photo of somebody else begins at once", async () => {
  const { began, send, settle } = bench();
  for (const name of ["a1", "a2", "a3", "a4", "b1"]) send(name);
  await settle();
  expect(began).toEqual(["a1", "b1"]);
});

test("a free place stays free while only the account that holds the other one waits", async () => {
  const { began, send, end, settle } = bench();
  for (const name of ["a1", "a2"]) send(name);
  await settle();
  expect(began).toEqual(["a1"]);
  await end("a1");
  expect(began).toEqual(["a1", "a2"]);
});

test("accounts take turns, whatever the number of their files", async () => {
  const { began, send, end, settle } = bench({ places: 1 });
  for (const name of ["a1", "a2", "a3", "b1", "b2", "c1"]) send(name);
  await settle();
  for (const name of ["a1", "b1", "c1", "a2", "b2", "a3"]) await end(name);
  expect(began).toEqual(["a1", "b1", "c1", "a2", "b2", "a3"]);
});

test("work that throws gives its place back", async () => {
  const { turns } = bench({ places: 1 });
  await expect(turns.turn("a", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await turns.turn("b", () => Promise.resolve(7))).toEqual({ ok: true, value: 7 });
});

test("an account with too many waiting is refused by itself; others are not", async () => {
  const { turns, refused, send, settle } = bench({ waitingOfOneMax: 2 });
  for (const name of ["a1", "a2", "a3"]) send(name);
  expect(turns.refusal("a")).toBe("too-many-at-once");
  expect(turns.refusal("b")).toBeNull();
  send("a4");
  await settle();
  expect(refused).toEqual(["a4 too-many-at-once"]);
});

test("in a full line the longest gives way to an account that has nothing in it, and to nobody else", async () => {
  const { turns, began, refused, send, end, settle } = bench({ places: 1, waitingMax: 4 });
  for (const name of ["a1", "a2", "a3", "a4", "b1"]) send(name);
  expect(turns.refusal("b")).toBe("busy");
  expect(turns.refusal("c")).toBeNull();
  send("c1");
  send("b2");
  await settle();
  expect(refused).toEqual(["b2 busy", "a4 busy"]);
  for (const name of ["a1", "b1", "c1", "a2", "a3"]) await end(name);
  expect(began).toEqual(["a1", "b1", "c1", "a2", "a3"]);
});

test("a line of one upload each is full for everybody", async () => {
  const { turns, send } = bench({ places: 1, waitingMax: 2 });
  for (const name of ["a1", "b1", "c1"]) send(name);
  expect(turns.refusal("d")).toBe("busy");
});
