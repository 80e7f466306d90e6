import type Stripe from "stripe";
import { type Card, readCard } from "./cards";
import type { Context } from "./context";
import { authenticate, confirm, createIntent } from "./objects/payment-intent";
import { completeSession } from "./objects/session";
import { authenticatePage, closedPage, formPage, missingPage, type PageAnswer, seeOther } from "./pay-page";

type Session = Stripe.Checkout.Session;

/** The hosted pay page: what a browser sees and posts at `/c/pay/{session}` and `/c/pay/{session}/authenticate`. */
export function payPage(context: Context, method: string, path: string, body: string): PageAnswer {
  const [, id = "", step] = /^\/c\/pay\/([^/]+?)(\/authenticate)?$/.exec(path) ?? [];
  const session = context.store.get("checkout.session", id);
  const page = context.store.get("pay_page", id);
  if (!session || !page) {
    return missingPage();
  }
  if (session.status !== "open") {
    // The second click of a double submit ends where the first one does.
    const isSecondClick = method === "POST" && session.status === "complete";
    return isSecondClick ? seeOther(successUrl(session)) : closedPage(session, successUrl(session));
  }
  const form = new URLSearchParams(body);
  if (step && page.asked) {
    return method === "POST" ? bankAnswer(context, session, page.asked, form) : authenticatePage(session);
  }
  if (method === "POST" && !step) {
    return submit(context, session, form);
  }
  return formPage(session, page.lines, { email: session.customer_email ?? "", expiry: "", errors: {}, alert: null });
}

function submit(context: Context, session: Session, form: URLSearchParams): PageAnswer {
  const typed = (name: string) => form.get(name)?.trim() ?? "";
  const [email, expiry] = [typed("email"), typed("expiry")];
  const read = readCard({ number: typed("number"), expiry, cvc: typed("cvc") }, context.clock.now());
  const isEmail = /^[^\s@]+@[^\s@]+$/.test(email);
  if (read.ok && isEmail) {
    return context.store.commit(() => attempt(context, session, read.card, email));
  }
  const errors = { ...(isEmail ? {} : { email: "Your email is incomplete." }), ...(read.ok ? {} : read.errors) };
  const { lines } = context.store.find("pay_page", session.id);
  return formPage(session, lines, { email, expiry, errors, alert: null });
}

function attempt(context: Context, session: Session, card: Card, email: string): PageAnswer {
  const page = context.store.find("pay_page", session.id);
  const begun = session.payment_intent;
  const known = typeof begun === "string" ? context.store.get("payment_intent", begun) : undefined;
  const intent = confirm(context, known ?? createIntent(context, page.intent), card, email);
  const isAsking = intent.status === "requires_action";
  context.store.put("pay_page", { ...page, asked: isAsking ? { card, email } : null });
  context.store.put("checkout.session", { ...session, payment_intent: intent.id });
  return isAsking ? seeOther(`/c/pay/${session.id}/authenticate`) : finish(context, session.id, intent, email);
}

function bankAnswer(
  context: Context,
  session: Session,
  asked: { card: Card; email: string },
  form: URLSearchParams,
): PageAnswer {
  const outcome = form.get("outcome");
  if (typeof session.payment_intent !== "string" || (outcome !== "complete" && outcome !== "fail")) {
    return authenticatePage(session);
  }
  const waiting = context.store.find("payment_intent", session.payment_intent);
  return context.store.commit(() => {
    const intent = authenticate(context, waiting, asked.card, asked.email, outcome === "complete");
    context.store.put("pay_page", { ...context.store.find("pay_page", session.id), asked: null });
    return finish(context, session.id, intent, asked.email);
  });
}

function finish(context: Context, id: string, intent: Stripe.PaymentIntent, email: string): PageAnswer {
  const session = context.store.find("checkout.session", id);
  if (intent.status === "requires_payment_method") {
    const alert = intent.last_payment_error?.message ?? "Your card was declined.";
    const { lines } = context.store.find("pay_page", id);
    return formPage(session, lines, { email, expiry: "", errors: {}, alert });
  }
  return seeOther(successUrl(completeSession(context, session, intent, email)));
}

function successUrl(session: Session): string {
  return (session.success_url ?? "").replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}
