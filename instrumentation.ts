/** Next calls this once, when the server starts and before it answers anything: it gives the front door what is answered without Next. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  const { takeStripeEvent } = await import("@/lib/entry/stripe-webhook");
  const { logDecoderLevel } = await import("@/lib/entry/decoder-level");
  logDecoderLevel();
  const { publicPages } = await import("@/lib/entry/public-pages");
  Object.assign(globalThis, { doors: { "/api/stripe/webhook": takeStripeEvent }, publicPages: publicPages() });
}
