import "server-only";
import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { outsideTransactions } from "@/lib/platform/outside-transactions";
import type { Mailer } from "./mailer";

/** The demo's mailbox: one file a mail. Nothing leaves the machine. */

const stored = z.object({ to: z.string(), subject: z.string(), text: z.string(), html: z.string(), at: z.string() });
export type StoredMail = z.infer<typeof stored>;

export function mailboxFolder(dataDir: string): string {
  return path.join(dataDir, "mailbox");
}

/** The file is named after the message and appears whole or not at all, so a repeat replaces and a reader never meets half a mail. */
export function folderMailer(folder: string): Mailer {
  return outsideTransactions<Mailer>("mailer", {
    async send({ id, to, subject, text, html, at }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = path.join(folder, `${id}.json`);
      const half = `${file}.${randomUUID()}.half`;
      const mail: StoredMail = { to, subject, text, html, at: at.toISOString() };
      await writeFile(half, JSON.stringify(mail), { mode: 0o600 });
      await rename(half, file);
    },
  });
}

/** The mails to `to` (to everyone when null), newest first. */
export async function readMailbox(folder: string, to: string | null): Promise<StoredMail[]> {
  const names = (await namesIn(folder)).filter((name) => name.endsWith(".json"));
  const mails = await Promise.all(
    names.map(async (name) => stored.parse(JSON.parse(await readFile(path.join(folder, name), "utf8")))),
  );
  return mails
    .filter((mail) => to === null || mail.to.toLowerCase() === to.toLowerCase())
    .sort((a, b) => b.at.localeCompare(a.at));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return []; // No mail was sent yet.
    throw error;
  }
}
