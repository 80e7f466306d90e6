import "server-only";
import { urgentLines } from "@/content/urgent-lines";
import { accountByEmail, insertPasswordLink } from "@/db/repo/account";
import type { MessageRow } from "@/db/repo/message";
import type { CommandDeps } from "@/lib/commands/command";
import { formatDateTime } from "@/lib/format/date";
import { formatPaise } from "@/lib/format/money";
import { type TemplateName, templateNames, templates } from "@/lib/messages/templates/all";
import { layOut } from "@/lib/messages/templates/layout";
import { hashSecret, type LinkTokens } from "@/lib/platform/secret-hash";
import { withoutProductNames } from "./withhold";

export type ComposeDeps = Pick<CommandDeps, "database" | "clock" | "settings"> & { readonly links: LinkTokens };

export interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** How long a link to set a new password works. */
const resetLinkMs = 3_600_000;

/** Writes the mail of a stored message. Null when there is nobody to write to. */
export async function compose(deps: ComposeDeps, message: MessageRow): Promise<Composed | null> {
  const chosen = await choose(deps, message);
  if (chosen === null) return null;
  const { appUrl, pharmacy, jurisdiction } = deps.settings;
  const emergencyPhone = urgentLines[jurisdiction]?.emergency.shown ?? null;
  const site = { appUrl, pharmacyName: pharmacy.name, pharmacyPhone: pharmacy.phone, emergencyPhone };
  const data = withoutProductNames({ ...shown(message.data, pharmacy.timeZone), ...chosen.data });
  return layOut(templates[chosen.template]({ site, data, token: deps.links.tokenOf(message.id) }), site);
}

/** Instants and money in words. What was queued before rows held them as they are says them already. */
function shown({ dueAt, amountPaise, ...data }: Readonly<Record<string, string>>, timeZone: string) {
  return {
    ...data,
    ...(dueAt === undefined ? {} : { due: formatDateTime(new Date(dueAt), timeZone) }),
    ...(amountPaise === undefined ? {} : { amount: formatPaise(Number(amountPaise)) }),
  };
}

interface Chosen {
  readonly template: TemplateName;
  readonly data?: Record<string, string>;
}

/**
 * Sign-up and reset do not look whether the address has an account, so that neither their words nor their time can tell; it is looked up here,
 * where nobody waits.
 */
async function choose(deps: ComposeDeps, message: MessageRow): Promise<Chosen | null> {
  const template = templateNames.find((name) => name === message.template);
  if (template === undefined) throw new Error(`there is no template ${message.template}`);
  if (template === "verify-address")
    return (await accountByEmail(deps.database.read, message.toEmail)) === null
      ? { template }
      : { template: "already-has-account" };
  if (template === "reset-password") return reset(deps, message);
  if (template === "sign-in-attempts") return toOwner(deps, message);
  return { template };
}

async function toOwner(deps: ComposeDeps, message: MessageRow): Promise<Chosen | null> {
  const account = await accountByEmail(deps.database.read, message.toEmail);
  return account === null || account.disabledAt !== null
    ? null
    : { template: "sign-in-attempts", data: { name: account.name } };
}

/** The link begins to exist with its mail. Writing the mail again finds the same link. */
async function reset(deps: ComposeDeps, message: MessageRow): Promise<Chosen | null> {
  const account = await accountByEmail(deps.database.read, message.toEmail);
  if (account === null || account.disabledAt !== null) return null;
  const createdAt = deps.clock.now();
  await deps.database.inTransaction((tx) =>
    insertPasswordLink(tx, {
      tokenHash: hashSecret(deps.links.tokenOf(message.id)),
      userId: account.id,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + resetLinkMs),
    }),
  );
  return { template: "reset-password", data: { name: account.name } };
}
