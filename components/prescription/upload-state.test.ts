import { describe, expect, test } from "vitest";
import { fileBytesMax } from "@/lib/domain/prescription/upload-limits";
import { faultBeforeSending, uploadMessage } from "./upload-messages";
import { type UploadState, uploadState } from "./upload-state";
import { moved } from "./use-uploads";

const file = (name: string, size = 10, type = "image/jpeg") => {
  const made = new File(["x".repeat(Math.min(size, 10))], name, { type });
  Object.defineProperty(made, "size", { value: size });
  return made;
};
const fresh: UploadState = { prescriptionId: null, files: [], items: [], said: "", problem: null };
const answered = (...ids: string[]) => ids.map((id) => ({ id, mediaType: "image/jpeg", bytes: 1, pages: 1 }));
const choose = (state: UploadState, ...names: string[]) =>
  uploadState(state, { type: "chosen", files: names.map((name) => ({ key: name, file: file(name) })) });

describe("before a file is sent", () => {
  test.each([
    ["empty", file("a.jpg", 0), "empty-file"],
    ["too large", file("a.jpg", fileBytesMax + 1), "too-large"],
    ["of a wrong type", file("a.svg", 10, "image/svg+xml"), "wrong-type"],
    ["of a type the browser does not know", file("scan", 10, ""), null],
    ["exactly 15 MB", file("a.pdf", fileBytesMax, "application/pdf"), null],
  ])("a file that is %s is told", (_name, one, fault) => {
    expect(faultBeforeSending(one, 1)).toBe(fault);
  });

  test("each of the eight cases has words of its own", () => {
    const cases = [
      "nothing-chosen",
      "wrong-type",
      "too-large",
      "empty-file",
      "unreadable",
      "encrypted",
      "too-many-files",
      "broke-off",
    ] as const;
    expect(new Set(cases.map((code) => uploadMessage(code, "a.jpg"))).size).toBe(8);
  });

  test("the sixth file is too many, counting those stored and those on their way", () => {
    const state = choose(
      { ...fresh, files: answered("1", "2").map((one) => ({ ...one, name: one.id })) },
      "a",
      "b",
      "c",
      "d",
    );
    expect(state.items.map((item) => item.state.kind)).toEqual(["waiting", "waiting", "waiting", "stopped"]);
  });
});

describe("the list of an upload", () => {
  test("what is stored leaves the queue and keeps its name", () => {
    const state = uploadState(choose(fresh, "a.jpg", "b.jpg"), {
      type: "ended",
      key: "a.jpg",
      outcome: { kind: "stored", prescriptionId: "p", files: answered("1") },
    });
    expect(state).toMatchObject({
      prescriptionId: "p",
      files: [{ id: "1", name: "a.jpg" }],
      said: "“a.jpg” was added. 1 of 5 files.",
    });
    expect(state.items.map(({ key }) => key)).toEqual(["b.jpg"]);
    const second = uploadState(state, {
      type: "ended",
      key: "b.jpg",
      outcome: { kind: "stored", prescriptionId: "p", files: answered("1", "2") },
    });
    expect(second.files.map(({ name }) => name)).toEqual(["a.jpg", "b.jpg"]);
  });

  test("what broke off stays and can be sent again", () => {
    const broken = uploadState(choose(fresh, "a"), {
      type: "ended",
      key: "a",
      outcome: { kind: "refused", message: "broke", again: true },
    });
    expect(broken.items[0]?.state).toEqual({ kind: "stopped", message: "broke", again: true });
    expect(uploadState(broken, { type: "again", key: "a" }).items[0]?.state).toEqual({ kind: "waiting" });
  });

  test("what was cancelled is gone; what has wholly left is being checked", () => {
    expect(uploadState(choose(fresh, "a"), { type: "ended", key: "a", outcome: { kind: "cancelled" } }).items).toEqual(
      [],
    );
    expect(uploadState(choose(fresh, "a"), { type: "progress", key: "a", share: 1 }).items[0]?.state).toEqual({
      kind: "checking",
    });
  });

  test.each([
    ["b", -1, "bac"],
    ["b", 1, "acb"],
    ["a", -1, "abc"],
    ["c", 1, "abc"],
  ] as const)("moving %s by %i gives %s", (id, by, order) => {
    expect(moved(["a", "b", "c"], id, by).join("")).toBe(order);
  });
});
