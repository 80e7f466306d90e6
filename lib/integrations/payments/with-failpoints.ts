import "server-only";
import { failpoint } from "@/lib/platform/failpoint";
import type { Payments } from "./payments";

/** The payment service with an edge before and after each call, where the fault suite can make the process fail. */
export function withFailpoints(payments: Payments): Payments {
  const edged =
    <Args extends readonly unknown[], Answer>(of: string, call: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      await failpoint("stripe.before-call", of);
      const answer = await call(...args);
      await failpoint("stripe.after-call", of);
      return answer;
    };
  return {
    openSession: edged("openSession", (request) => payments.openSession(request)),
    session: edged("session", (id) => payments.session(id)),
    expireSession: edged("expireSession", (id) => payments.expireSession(id)),
    payment: edged("payment", (id) => payments.payment(id)),
    payments: edged("payments", (...args) => payments.payments(...args)),
    capture: edged("capture", (...args) => payments.capture(...args)),
    void: edged("void", (...args) => payments.void(...args)),
    refund: edged("refund", (...args) => payments.refund(...args)),
    refunds: edged("refunds", (id) => payments.refunds(id)),
    disputes: edged("disputes", (id) => payments.disputes(id)),
    readEvent: (rawBody, signature) => payments.readEvent(rawBody, signature),
  };
}
