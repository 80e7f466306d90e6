import "server-only";
import { createHash } from "node:crypto";
import { cookies } from "next/headers";
import { findFormReturn, keepFormReturn } from "@/db/store/form-returns";
import { formReturnCookieName } from "@/lib/auth/cookie";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { newSecret } from "@/lib/platform/ids";
import { type Spoken, seeOther } from "./answer";
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
  { message, reasons }: Pick<Spoken, "message" | "reasons">,
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
  spoken: Spoken,
  fields: Record<string, unknown>,
): Promise<Response> {
  const { id, cookie } = await keepForBrowser(live, spoken, fields);
  const url = new URL(path, live.env.appUrl);
  url.searchParams.set("refused", id);
  return seeOther(url.pathname + url.search, { "Set-Cookie": cookie });
}

export interface Returned {
  readonly message: string;
  readonly reasons: readonly { readonly code: string; readonly field?: string; readonly message: string }[];
  readonly values: Readonly<Record<string, string | string[]>>;
}

/** What a page shows again after a refused form: `?refused=id` of its address. Null for a fresh visit or another browser. */
export async function returnedForm(live: LiveDeps, id: string | string[] | undefined): Promise<Returned | null> {
  const owner = (await cookies()).get(cookieName)?.value;
  if (typeof id !== "string" || !isPublicId(id) || owner === undefined) return null;
  return findFormReturn(live.database, id, hash(owner));
}

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
