import { expect, test } from "vitest";
import { hashingPlaces } from "./hashing-places";

const stranger = (network: string) => ({ network, known: false });

/** Work that ends when it is told to. */
function held() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise(setImmediate);
  };
  return { begun, work, end };
}

test("no more hashes run at once than there are places, and one network fills only its part of the queue", async () => {
  const { begun, work, end } = held();
  const inPlace = hashingPlaces({ atOnce: 2, waiting: 3, waitingOfNetwork: 1 });
  const first = inPlace(stranger("a"), work("1"));
  void inPlace(stranger("a"), work("2"));
  const third = inPlace(stranger("a"), work("3"));
  expect(await inPlace(stranger("a"), work("4"))).toBeNull();
  void inPlace(stranger("b"), work("5"));
  void inPlace(stranger("c"), work("6"));
  expect(await inPlace(stranger("d"), work("7"))).toBeNull();
  expect(begun).toEqual(["1", "2"]);
  await end("1");
  expect(await first).toBe("1");
  expect(begun).toEqual(["1", "2", "3"]);
  await end("3");
  expect(await third).toBe("3");
});

test("a known browser goes before strangers, also when the queue is full", async () => {
  const { begun, work, end } = held();
  const inPlace = hashingPlaces({ atOnce: 1, waiting: 1, waitingOfNetwork: 1 });
  void inPlace(stranger("a"), work("running"));
  void inPlace(stranger("b"), work("stranger"));
  void inPlace({ network: "b", known: true }, work("owner"));
  await end("running");
  expect(begun).toEqual(["running", "owner"]);
});

test("work that fails frees its place", async () => {
  const inPlace = hashingPlaces({ atOnce: 1, waiting: 0, waitingOfNetwork: 0 });
  await expect(inPlace(stranger("a"), () => Promise.reject(new Error("no memory")))).rejects.toThrow("no memory");
  expect(await inPlace(stranger("a"), () => Promise.resolve("done"))).toBe("done");
});
