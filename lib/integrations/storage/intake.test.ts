import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileBytesMax } from "@/lib/domain/prescription/upload-limits";
import { jpeg, uploadOf } from "./files-test-world";
import { receive } from "./intake";
import { inPrivateFolder } from "./private-folder";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "intake-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function received(request: Request) {
  const result = await receive(request, folder);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

describe("what arrives", () => {
  test("a file is written as it was sent, counted and hashed, with its fields beside it", async () => {
    const bytes = await jpeg();
    const { files, reasons, fields } = await received(
      uploadOf([{ name: "C:\\photos\\front\u202e.jpg", bytes }], { form: "1" }),
    );
    const [file] = files;
    expect(reasons).toEqual([]);
    expect(fields.form).toBe("1");
    expect(file).toMatchObject({
      displayName: "front.jpg",
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    });
    expect(await readFile(file?.path ?? "")).toEqual(bytes);
  });

  test("exactly 15 MB is taken, one byte more is not", async () => {
    expect((await received(uploadOf([{ name: "a.jpg", bytes: new Uint8Array(fileBytesMax) }]))).reasons).toEqual([]);
    const over = await receive(
      uploadOf([{ name: "a.jpg", bytes: new Uint8Array(fileBytesMax + 1) }]),
      await mkdtemp(path.join(folder, "x-")),
    );
    expect(over).toMatchObject({ value: { files: [], reasons: [{ code: "too-large", field: "file" }] } });
  });

  test("of six files five arrive and the sixth is named as too many", async () => {
    const six = Array.from({ length: 6 }, (_, index) => ({ name: `${index}.jpg`, bytes: Buffer.from("x") }));
    const { files, reasons } = await received(uploadOf(six));
    expect(files).toHaveLength(5);
    expect(reasons).toMatchObject([{ code: "too-many-files" }]);
  });

  test.each([1_000, 16_384, 65_536])("six files that come in pieces of %i bytes are answered, too", async (piece) => {
    const bytes = randomBytes(90_000);
    const whole = uploadOf(Array.from({ length: 6 }, (_, index) => ({ name: `${index}.jpg`, bytes })));
    const sent = Buffer.from(await whole.arrayBuffer());
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setImmediate(resolve)); // as from a network, not all at once
        if (at >= sent.length) return controller.close();
        controller.enqueue(new Uint8Array(sent.subarray(at, at + piece)));
        at += piece;
      },
    });
    const init = { method: "POST", headers: whole.headers, body, duplex: "half" };
    const { files, reasons } = await received(new Request(whole.url, init as RequestInit));
    expect(files).toHaveLength(5);
    expect(reasons).toMatchObject([{ code: "too-many-files" }]);
  });

  test("a file of no bytes is empty; a form without a choice chose nothing", async () => {
    expect((await received(uploadOf([{ name: "a.jpg", bytes: Buffer.alloc(0) }]))).reasons).toMatchObject([
      { code: "empty-file" },
    ]);
    expect((await received(uploadOf([{ name: "", bytes: Buffer.alloc(0) }]))).reasons).toMatchObject([
      { code: "nothing-chosen" },
    ]);
    expect((await received(uploadOf([], { form: "1" }))).reasons).toMatchObject([{ code: "nothing-chosen" }]);
  });

  test("one bad file does not take the good ones with it", async () => {
    const files = [
      { name: "empty.jpg", bytes: Buffer.alloc(0) },
      { name: "good.jpg", bytes: await jpeg() },
    ];
    expect(await received(uploadOf(files))).toMatchObject({
      files: [{ displayName: "good.jpg" }],
      reasons: [{ code: "empty-file" }],
    });
  });
});

describe("what cannot be kept", () => {
  const multipart = { "content-type": "multipart/form-data; boundary=b" };
  const request = (body: BodyInit, headers: Record<string, string>) =>
    new Request("http://shop.test/x", { method: "POST", body, headers, duplex: "half" } as RequestInit);

  test.each([
    ["JSON", "{}", { "content-type": "application/json" }],
    ["a multipart without its boundary", "--b", { "content-type": "multipart/form-data" }],
    ["a compressed body", "--b", { ...multipart, "content-encoding": "gzip" }],
  ])("%s is no upload", async (_name, body, headers) => {
    expect(await receive(request(body, headers), folder)).toMatchObject({
      error: { status: 400, code: "not-an-upload" },
    });
  });

  test.each([
    [
      "in the middle of a file",
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nhalf a pic',
    ],
    ["in the middle of a heading", "--b\r\nContent-Disposition: form-da"],
    ["at once", ""],
    ["before the last boundary", '--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n'],
  ])("a body that ends %s broke off", async (_name, body) => {
    expect(await receive(request(body, multipart), folder)).toMatchObject({
      ok: false,
      error: { status: 400, code: "broke-off" },
    });
  });

  test("a sender that goes away leaves nothing on disk", async () => {
    let kept = "";
    const outcome = await inPrivateFolder(async (own) => {
      kept = own;
      let sent = 0;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent++ === 0)
            controller.enqueue(
              Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'),
            );
          else if (sent < 50) controller.enqueue(new Uint8Array(65_536));
          else controller.error(new Error("aborted"));
        },
      });
      return receive(request(body, multipart), own);
    });
    expect(outcome).toMatchObject({ error: { code: "broke-off" } });
    await expect(readdir(kept)).rejects.toThrow("ENOENT");
  });

  test("a body beyond every bound is refused before it is read", async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1 << 20)),
    });
    const said = await receive(request(endless, { ...multipart, "content-length": "900000000" }), folder);
    expect(said).toMatchObject({ error: { status: 413, code: "upload-too-large" } });
  });

  test("an endless body is cut when it passes the bound, and never held", async () => {
    const before = process.memoryUsage().rss;
    let peak = 0;
    const chunk = new Uint8Array(1 << 18);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        peak = Math.max(peak, process.memoryUsage().rss);
        if (sent++ === 0)
          controller.enqueue(
            Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'),
          );
        else controller.enqueue(chunk);
      },
    });
    expect(await receive(request(endless, multipart), folder)).toMatchObject({
      error: { status: 413, code: "upload-too-large" },
    });
    expect(peak - before).toBeLessThan(60 * 1024 * 1024);
  });
});
