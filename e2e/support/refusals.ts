import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";

export interface ToldReason {
  readonly code: string;
  readonly field?: string;
  readonly message: string;
}

/** The reasons of a refusal, after its status was checked. Every one has a code and a sentence. */
export async function reasonsOf(answer: APIResponse, status = 422): Promise<readonly ToldReason[]> {
  expect(answer.status(), await answer.text()).toBe(status);
  const { error } = (await answer.json()) as { error: { reasons: ToldReason[] } };
  for (const { code, message } of error.reasons) expect(`${code}: ${message}`).toMatch(/^[a-z0-9-]+: [A-Z“].+[.”]$/s);
  return error.reasons;
}

export const codesOf = async (answer: APIResponse, status = 422) =>
  (await reasonsOf(answer, status)).map(({ code }) => code);

/** The numbers of the orders that this customer's page lists. */
export async function ordersOf(api: APIRequestContext): Promise<readonly string[]> {
  const page = await api.get("/account/orders");
  expect(page.status()).toBe(200);
  const found = (await page.text()).matchAll(/\/account\/orders\/([\w-]{16,})/g);
  return [...new Set([...found].map(([, number]) => String(number)))];
}

/** What this customer has in the basket. */
export async function basketOf(
  api: APIRequestContext,
): Promise<{ lines: { slug: string; quantity: number; unitPrice: number }[]; subtotal: number }> {
  return (await (await api.get("/api/basket")).json()) as Awaited<ReturnType<typeof basketOf>>;
}

/** Well formed, and nobody's. */
export const unknownId = "0123456789abcdefghjkmnpqrs";
