import { expect, test } from "vitest";
import { openBlobs } from "./open-blobs";

test("a storage is opened by the scheme of its address; one that nothing here knows is refused by name", async () => {
  expect(await openBlobs("file:///nothing/is/mounted/here").mark()).toBeNull();
  expect(() => openBlobs("nowhere://bucket/prescriptions")).toThrow("no storage is known for nowhere: addresses");
});
