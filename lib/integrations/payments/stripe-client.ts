import "server-only";
import Stripe from "stripe";

export interface StripeClientOptions {
  readonly secretKey: string;
  /** Another address than Stripe's own, `http://localhost:12111` for the sandbox; null for the real service. */
  readonly apiBase: string | null;
  readonly timeoutMs: number;
  readonly networkRetries: number;
}

/** The SDK, told not to wait its default 80 seconds and not to send its measurements home. */
export function stripeClient(options: StripeClientOptions): Stripe {
  const base = options.apiBase === null ? null : new URL(options.apiBase);
  return new Stripe(options.secretKey, {
    httpClient: plainHttpClient(),
    maxNetworkRetries: options.networkRetries,
    telemetry: false,
    timeout: options.timeoutMs,
    ...(base
      ? {
          host: base.hostname,
          port: base.port || (base.protocol === "http:" ? 80 : 443),
          protocol: base.protocol === "http:" ? "http" : "https",
        }
      : {}),
  });
}

/**
 * The SDK's own client sends no Accept-Encoding and unpacks nothing, so it would choke on gzip. Asking for plain bytes
 * says so aloud and keeps Node's Brotli decoder (CVE-2026-111497 before 22.23.4, 24.22.1, 26.12.1) out of reach.
 */
function plainHttpClient(): Stripe.HttpClient {
  const client = Stripe.createNodeHttpClient();
  return {
    getClientName: () => client.getClientName(),
    makeRequest: (host, port, path, method, headers, ...rest) =>
      client.makeRequest(host, port, path, method, { ...headers, "Accept-Encoding": "identity" }, ...rest),
  };
}
