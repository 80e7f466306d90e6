import "server-only";
import { openDatabase } from "@/db/client";
import { type KnownBrowsers, knownBrowsers } from "@/lib/auth/known-browser";
import type { CommandDeps } from "@/lib/commands/command";
import { folderMailer, mailboxFolder } from "@/lib/integrations/email/folder";
import type { Mailer } from "@/lib/integrations/email/mailer";
import { smtpMailer } from "@/lib/integrations/email/smtp";
import type { Payments } from "@/lib/integrations/payments/payments";
import { stripePayments } from "@/lib/integrations/payments/stripe";
import { withFailpoints } from "@/lib/integrations/payments/with-failpoints";
import type { Blobs } from "@/lib/integrations/storage/blobs";
import { type MasterKeys, masterKeys } from "@/lib/integrations/storage/envelope";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import { type Scanner, scanner } from "@/lib/integrations/storage/scan";
import { type Clock, systemClock } from "@/lib/platform/clock";
import { type Env, env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { outsideTransactions } from "@/lib/platform/outside-transactions";
import { type SearchKeys, searchKeys } from "@/lib/platform/search-key";
import { type LinkTokens, linkTokens } from "@/lib/platform/secret-hash";
import { settingsOf } from "@/lib/platform/settings";
import { databaseAnswers } from "@/lib/platform/signals";

export interface LiveDeps extends CommandDeps {
  readonly env: Env;
  readonly payments: Payments;
  readonly blobs: Blobs;
  readonly keys: MasterKeys;
  readonly scanner: Scanner | null;
  readonly mailer: Mailer;
  readonly links: LinkTokens;
  readonly knownBrowsers: KnownBrowsers;
  readonly searchKeys: SearchKeys;
}

const kept = globalThis as typeof globalThis & { liveDeps?: LiveDeps };

/** The one place where live adapters are chosen. Made at the first request, kept for the life of the process (and over hot reloads). */
export function deps(): LiveDeps {
  kept.liveDeps ??= make(env());
  return kept.liveDeps;
}

export function make(settings: Env): LiveDeps {
  const clock = systemClock(settings.clockOffsetSeconds);
  return {
    env: settings,
    settings: settingsOf(settings),
    database: openDatabase(settings.databaseUrl, { answers: databaseAnswers.tell }),
    clock,
    newId,
    payments: livePayments(settings, clock, "person"),
    blobs: openBlobs(settings.storage.url),
    keys: masterKeys({ current: settings.storage.key, previous: settings.storage.previousKey }),
    scanner: settings.clamavUrl === null ? null : scanner(settings.clamavUrl),
    mailer: mailer(settings),
    links: linkTokens(settings.authSecret),
    knownBrowsers: knownBrowsers(settings.authSecret),
    searchKeys: searchKeys(settings.storage),
  };
}

/**
 * How long Stripe may stay silent: three tries and the pauses between them stay below ten seconds while a person waits; a job has the patience to
 * let a slow answer come.
 */
const timeoutMs = { person: 2_800, job: 10_000 };

export function livePayments({ stripe }: Env, clock: Clock, whoWaits: keyof typeof timeoutMs): Payments {
  const { secretKey, webhookSecret, apiBase } = stripe;
  const stripeOnLine = stripePayments({
    secretKey,
    webhookSecret,
    apiBase,
    clock,
    timeoutMs: timeoutMs[whoWaits],
    networkRetries: 2,
  });
  return outsideTransactions("payments", withFailpoints(stripeOnLine));
}

function mailer({ mail, dataDir, appUrl }: Env): Mailer {
  if (mail.smtpUrl === null) return folderMailer(mailboxFolder(dataDir));
  const messageHost = new URL(appUrl).hostname;
  return outsideTransactions("mailer", smtpMailer({ url: mail.smtpUrl, from: mail.from, messageHost }));
}
