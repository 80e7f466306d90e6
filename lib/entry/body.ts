import "server-only";
import type { ReasonParams } from "@/lib/domain/reasons/params";
import { type Refusal, refused } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { readLimited } from "./read-limited";

/** What was sent, as a nested object, and how the sender wants to be answered. */
export interface Body {
  readonly kind: "json" | "form";
  readonly fields: Record<string, unknown>;
}

const bodyBytesMax = 256 * 1024;

/** Reads JSON or a plain form. Form names with dots become nested fields (`address.pin`), repeated ones a list. */
export async function readBody(request: Request): Promise<Result<Body, Refusal>> {
  if (request.headers.has("content-encoding")) return err(unreadable("compressed"));
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  const bytes = await readLimited(request, bodyBytesMax);
  if (bytes === null) return err(unreadable("too-large"));
  const isForm = type === "application/x-www-form-urlencoded" || type === "multipart/form-data";
  if (isForm) return parseForm(bytes, request.headers.get("content-type") ?? "");
  const text = bytes.toString("utf8");
  if (text.trim() === "") return ok({ kind: "json", fields: {} });
  if (type !== "application/json") return err(unreadable("type"));
  return parseJson(text);
}

async function parseForm(bytes: Buffer, contentType: string): Promise<Result<Body, Refusal>> {
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
  } catch {
    return err(unreadable("form")); // Which part is broken, nobody can mend by hand.
  }
  return checked("form", nest(form));
}

function parseJson(text: string): Result<Body, Refusal> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err(unreadable("json")); // JSON.parse says no more than that.
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return err(unreadable("object"));
  return checked("json", value as Record<string, unknown>);
}

const depthMax = 6;
const entriesMax = 1_000;

/** What no form of ours ever sends: NUL and halves of characters, which no text column keeps, and nests or lists without end. */
function checked(kind: Body["kind"], fields: Record<string, unknown>): Result<Body, Refusal> {
  let entries = 0;
  const isFine = (value: unknown, depth: number): boolean => {
    if (typeof value === "string") return isStorable(value);
    if (typeof value !== "object" || value === null) return true;
    if (depth > depthMax) return false;
    const pairs = Object.entries(value);
    entries += pairs.length;
    return entries <= entriesMax && pairs.every(([key, inner]) => isStorable(key) && isFine(inner, depth + 1));
  };
  return isFine(fields, 0) ? ok({ kind, fields }) : err(unreadable("text"));
}

const isStorable = (text: string) => !text.includes("\u0000") && text.isWellFormed();

function unreadable(why: ReasonParams["body-unreadable"]["case"]): Refusal {
  const reason = { code: "body-unreadable", params: { case: why } } as const;
  return refused(reason, [reason]);
}

/** Names that would reach an object's prototype are dropped, not stored. */
const unsafe = new Set(["__proto__", "constructor", "prototype"]);

export function nest(form: FormData): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const path = name.split(".");
    if (path.length > 4 || path.some((part) => unsafe.has(part))) continue;
    const texts = form.getAll(name).filter((value) => typeof value === "string");
    if (texts.length === 0) continue;
    put(root, path, texts.length === 1 ? texts[0] : texts);
  }
  return listify(root) as Record<string, unknown>;
}

function put(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [last = "", ...above] = [...path].reverse();
  let at = root;
  for (const part of above.reverse()) {
    const next = at[part];
    const inner = typeof next === "object" && next !== null ? (next as Record<string, unknown>) : {};
    at[part] = inner;
    at = inner;
  }
  at[last] = value;
}

/** `lines.0.batch`, `lines.1.batch` → a list, as JSON would send it. */
function listify(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, listify(inner)] as const);
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
