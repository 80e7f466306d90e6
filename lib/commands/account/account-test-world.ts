import "server-only";
import { isNull } from "drizzle-orm";
import { messages } from "@/db/schema/records";
import { knownBrowsers } from "@/lib/auth/known-browser";
import type { Mail } from "@/lib/integrations/email/mailer";
import { handleSendMessage } from "@/lib/jobs/handlers/send-message";
import { hashSecret, linkTokens } from "@/lib/platform/secret-hash";
import { makeWorld } from "../test-world";
import { signUp } from "./sign-up";
import { verifyEmail } from "./verify-email";

/** For tests of accounts: the world of commands, a mailbox in memory, and a worker that can be told to work. */

export const password = "seven green bottles on a wall";
export const visitor = { kind: "visitor", visitorHash: null } as const;
export const from = { address: "192.0.2.1", requestId: null };
export const browser = { ...from, visitorHash: null, oldTokenHash: null };

export type AccountWorld = Awaited<ReturnType<typeof makeAccountWorld>>;

export async function makeAccountWorld() {
  const world = await makeWorld();
  const sent: Mail[] = [];
  const mailer = { send: (mail: Mail) => Promise.resolve(void sent.push(mail)) };
  const links = linkTokens("a secret of forty characters, for the tests");
  const settings = { ...world.deps.settings, rateLimits: true };
  const deps = { ...world.deps, settings, links, mailer, knownBrowsers: knownBrowsers("another secret") };
  return {
    ...world,
    deps,
    sent,
    /** Sends what is queued, as the worker would; the mails that went out by it. */
    deliver: async (): Promise<Mail[]> => {
      const before = sent.length;
      for (const { id } of await world.database.read
        .select()
        .from(messages)
        .where(isNull(messages.sentAt))
        .orderBy(messages.createdAt)) {
        await handleSendMessage(deps, { messageId: id });
      }
      return sent.slice(before);
    },
  };
}

export function tokenIn(mail: Mail | undefined): string {
  const token = /[?&]token=([\w-]+)/.exec(mail?.text ?? "")?.[1];
  if (token === undefined) throw new Error("the mail has no link with a token");
  return token;
}

export const asking = (email: string) => ({ name: "Leela Menon", email, password, birthDate: "1990-05-06" });

/** The mail's link, followed in the browser that signed up. */
export const verifyInOwnBrowser = ({ deps }: AccountWorld, token: string) =>
  verifyEmail(deps, visitor, { token }, { ...from, pending: hashSecret(token) });

/** An account as a person makes one: asked for, mailed, confirmed. */
export async function newAccount(world: AccountWorld, email: string): Promise<void> {
  const asked = await signUp(world.deps, visitor, asking(email), from);
  if (!asked.ok) throw new Error(`not asked for: ${JSON.stringify(asked.error)}`);
  const [mail] = await world.deliver();
  const verified = await verifyInOwnBrowser(world, tokenIn(mail));
  if (!verified.ok) throw new Error("not verified");
}
