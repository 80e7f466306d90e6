/** What is kept of one mail's way out. */
export interface DeliveryFacts {
  readonly sentAt: Date | null;
  /** The last fault's code as `code responseCode` (nodemailer, RFC 5321), or `withdrawn`, or `nobody-to-write-to`. */
  readonly failure: string | null;
  readonly attempts: number;
  readonly leaseUntil: Date | null;
}

/** Why the mail server did not take it. */
export type FailureClass = "unreachable" | "refused-us" | "refused-address" | "later" | "unknown";

export type Delivery =
  | { readonly state: "queued" | "being-sent" | "sent" | "withdrawn" | "nobody" }
  | { readonly state: "retrying" | "given-up"; readonly why: FailureClass };

const unreachable = ["ECONNECTION", "ETIMEDOUT", "ESOCKET", "EDNS", "ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "ETLS"];

/** The class of a fault by its code; the server's own words are never kept, they may name the address. */
export function failureClass(failure: string): FailureClass {
  const [code = "", response = ""] = failure.split(" ");
  if (code === "EAUTH" || code === "ENOAUTH") return "refused-us";
  if (/^4\d\d$/.test(response)) return "later";
  if (code === "EENVELOPE" || /^5\d\d$/.test(response)) return "refused-address";
  return unreachable.includes(code) ? "unreachable" : "unknown";
}

/** Where a mail stands. `triesMax`: after so many tries nobody tries again by themselves. */
export function deliveryOf(
  { sentAt, failure, attempts, leaseUntil }: DeliveryFacts,
  triesMax: number,
  now: Date,
): Delivery {
  if (failure === "withdrawn") return { state: "withdrawn" };
  if (failure === "nobody-to-write-to") return { state: "nobody" };
  if (sentAt !== null) return { state: "sent" };
  if (leaseUntil !== null && leaseUntil > now) return { state: "being-sent" };
  if (attempts >= triesMax) return { state: "given-up", why: failureClass(failure ?? "") };
  return failure === null ? { state: "queued" } : { state: "retrying", why: failureClass(failure) };
}
