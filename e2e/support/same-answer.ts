import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { photo } from "./files";
import { addressOf, type Ids } from "./ids";
import type { Post } from "./posts";

/** What an answer tells, without what differs between any two: the nonce, the id that was asked for, the name of a build's own chunk order. */
export async function told(answer: APIResponse, ids: Ids): Promise<{ status: number; type: string; body: string }> {
  let body = await answer.text();
  const [, nonce] = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "") ?? [];
  for (const secret of [nonce, ids.orderNumber, ids.id, ids.fileId, ids.reportId, ids.alertId]) {
    if (secret) body = body.replaceAll(secret, "…");
  }
  return { status: answer.status(), type: answer.headers()["content-type"] ?? "", body };
}

/** The same request about two things. Both must be told alike. */
export async function sameAnswer(one: APIResponse, of: Ids, other: APIResponse, ofOther: Ids): Promise<void> {
  expect(await told(one, of), one.url()).toEqual(await told(other, ofOther));
}

export async function send(
  api: APIRequestContext,
  post: Post,
  ids: Ids,
  headers: Record<string, string> = {},
): Promise<APIResponse> {
  const to = addressOf(post.path, ids);
  if (post.upload) return api.post(to, { multipart: { file: await photo("Nandini Kale") }, headers, maxRedirects: 0 });
  return api.post(to, { data: post.data?.(ids) ?? {}, headers, maxRedirects: 0 });
}
