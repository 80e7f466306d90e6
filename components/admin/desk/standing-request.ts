import type { ClaimAnswer, StandingAnswer } from "@/lib/contracts/desk";

export const standingMs = 10_000;
export const beatMs = 20_000;
const patienceMs = 8_000;

/** Where the order stands now. Rejects when the server does not answer within 8 s, or not with an order. */
export async function fetchStanding(orderNumber: string, seen: number, signal: AbortSignal): Promise<StandingAnswer> {
  const response = await fetch(`/api/admin/orders/${orderNumber}/standing?seen=${seen}`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    headers: { Accept: "application/json" },
    cache: "no-store",
  });
  if (!response.ok) throw new Error(`the order's standing could not be read: ${response.status}`);
  return (await response.json()) as StandingAnswer;
}

/** Says that one is still at it; null when that could not be said. */
export async function renewClaim(orderNumber: string): Promise<{ readonly claim: ClaimAnswer | null } | null> {
  try {
    const response = await fetch(`/api/admin/orders/${orderNumber}/claim`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ renew: true }),
      signal: AbortSignal.timeout(patienceMs),
    });
    return response.ok ? ((await response.json()) as { claim: ClaimAnswer | null }) : null;
  } catch {
    return null; // The next beat tries again; the line above the order says when the server does not answer.
  }
}
