import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderMailer, readMailbox } from "./folder";

let folder: string;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), "mailbox-")), "mailbox");
});
afterEach(() => rm(path.dirname(folder), { recursive: true, force: true }));

const mail = (id: string, to: string, minute: number) => ({
  id,
  to,
  subject: `No. ${id}`,
  text: "text",
  html: "<p>text</p>",
  at: new Date(Date.UTC(2026, 10, 24, 6, minute)),
});

test("mails come newest first, and only those to the address asked for, whatever its case", async () => {
  const mailer = folderMailer(folder);
  await mailer.send(mail("a", "asha@example.com", 1));
  await mailer.send(mail("b", "rohan@example.com", 3));
  await mailer.send(mail("c", "asha@example.com", 2));
  expect((await readMailbox(folder, null)).map(({ subject }) => subject)).toEqual(["No. b", "No. c", "No. a"]);
  expect(await readMailbox(folder, "ASHA@example.com")).toMatchObject([
    { subject: "No. c", at: "2026-11-24T06:02:00.000Z" },
    { subject: "No. a" },
  ]);
});

test("a message sent twice is one mail, readable by its owner alone", async () => {
  const mailer = folderMailer(folder);
  await Promise.all([
    mailer.send(mail("a", "asha@example.com", 1)),
    folderMailer(folder).send(mail("a", "asha@example.com", 1)),
  ]);
  expect(await readdir(folder)).toEqual(["a.json"]);
  expect((await stat(path.join(folder, "a.json"))).mode & 0o777).toBe(0o600);
});

test("before the first mail the mailbox is empty", async () => {
  expect(await readMailbox(folder, null)).toEqual([]);
});
