import "server-only";
import { mailboxFolder, readMailbox, type StoredMail } from "@/lib/integrations/email/folder";
import { deps } from "./deps";

/** The mails of the demo, newest first; null outside the demo, where there is no such place. */
export async function demoMailbox(to: string | null): Promise<StoredMail[] | null> {
  const { env } = deps();
  return env.demo ? readMailbox(mailboxFolder(env.dataDir), to) : null;
}
