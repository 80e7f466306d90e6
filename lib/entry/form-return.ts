import "server-only";
import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import { findFormReturn, keepFormReturn } from "@/db/repo/form-return";
import { currentActor } from "@/lib/auth/actor";
import { accountOfEndedSession } from "@/lib/auth/browser";
import { endedSessionSeconds, formReturnCookieName } from "@/lib/auth/cookie";
import { userIdOf } from "@/lib/domain/access/actor";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { newSecret } from "@/lib/platform/ids";
import { type HttpError, seeOther } from "./answer";
import type { LiveDeps } from "./deps";

const cookieName = formReturnCookieName;
/** Never sent back into a page: what a person types into these stays theirs. */
const secretFields = new Set(["password", "newPassword", "token", "idempotencyKey"]);

/**
 * Keeps what was typed, and what is said of it, for an hour in the database under an id. Only the browser that sent it holds the cookie that
 * opens it, and nothing of it stands in an address.
 */
export async function keepForBrowser(
  live: LiveDeps,
  { message, reasons }: Pick<HttpError, "message" | "reasons">,
  fields: Record<string, unknown>,
): Promise<{ readonly id: string; readonly cookie: string }> {
  const jar = await cookies();
  const owner = jar.get(cookieName)?.value ?? newSecret();
  const id = live.newId();
  await keepFormReturn(live.database, {
    id,
    ownerHash: hash(owner),
    message,
    reasons: reasons.map((reason) => ({ ...reason })),
    values: storable(flatten(fields)),
    createdAt: live.clock.now(),
  });
  const secure = live.env.appUrl.startsWith("https:") ? "; Secure" : "";
  return { id, cookie: `${cookieName}=${owner}; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600${secure}` };
}

/** Sends a refused form back to its page, which shows the reasons and what was typed. */
export async function backToForm(
  live: LiveDeps,
  path: string,
  error: HttpError,
  fields: Record<string, unknown>,
): Promise<Response> {
  const { id, cookie } = await keepForBrowser(live, error, fields);
  const url = new URL(path, live.env.appUrl);
  url.searchParams.set("refused", id);
  return seeOther(url.pathname + url.search, { "Set-Cookie": cookie });
}

/**
 * Keeps what was typed while a session ran out, for the account whose it was and for nobody else at that browser: it shows again after that account
 * has signed in within half an hour. Null where nobody's session ran out just now.
 */
export async function keepForEndedSession(
  live: LiveDeps,
  message: string,
  fields: Record<string, unknown>,
): Promise<string | null> {
  const userId = await accountOfEndedSession(live);
  if (userId === null) return null;
  const id = live.newId();
  const values = storable(flatten(fields));
  const what = { id, message, reasons: [{ code: "signed-out", message }], values, createdAt: live.clock.now() };
  await keepFormReturn(live.database, { ...what, ownerHash: hashOfAccount(userId) });
  return id;
}

export interface Returned {
  readonly message: string;
  readonly reasons: readonly { readonly code: string; readonly field?: string; readonly message: string }[];
  readonly values: Readonly<Record<string, string | string[]>>;
}

/** What a page shows again after a refused form: `?refused=id` of its address. Null for a fresh visit or another browser. */
export async function returnedForm(live: LiveDeps, id: string | string[] | undefined): Promise<Returned | null> {
  if (typeof id !== "string" || !isPublicId(id)) return null;
  const owner = (await cookies()).get(cookieName)?.value;
  const ofBrowser = owner === undefined ? null : await findFormReturn(live.database, id, hash(owner));
  return ofBrowser ?? keptForAccount(live, id);
}

async function keptForAccount(live: LiveDeps, id: string): Promise<Returned | null> {
  const userId = userIdOf(await currentActor());
  const kept = userId === null ? null : await findFormReturn(live.database, id, hashOfAccount(userId));
  const since = live.clock.now().getTime() - endedSessionSeconds * 1000;
  return kept !== null && kept.createdAt.getTime() > since ? kept : null;
}

/** No cookie's value looks like this, so no browser can name itself an account. */
const hashOfAccount = (userId: string) => createHash("sha256").update(`account:${userId}`).digest("hex");

const hash = (owner: string) => createHash("sha256").update(owner).digest("hex");

/** A form with files is not read by lib/entry/body.ts; what no column can keep is left out here. */
function storable(values: Record<string, string | string[]>): Record<string, string | string[]> {
  const isFine = (text: string) => !text.includes("\u0000") && text.isWellFormed();
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => [name, ...value].every(isFine)));
}

function flatten(fields: Record<string, unknown>, prefix = ""): Record<string, string | string[]> {
  const flat: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (secretFields.has(name)) continue;
    const path = prefix === "" ? name : `${prefix}.${name}`;
    if (typeof value === "string") flat[path] = value;
    else if (Array.isArray(value) && value.every((one) => typeof one === "string")) flat[path] = value;
    else if (typeof value === "object" && value !== null)
      Object.assign(flat, flatten({ ...value } as Record<string, unknown>, path));
  }
  return flat;
}
