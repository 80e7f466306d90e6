import type Stripe from "stripe";
import type { CardErrors } from "./cards";
import type { OrderedLine } from "./tables";

export interface PageAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface FormState {
  readonly email: string;
  readonly expiry: string;
  readonly errors: CardErrors & { readonly email?: string };
  readonly alert: string | null;
}

type Session = Stripe.Checkout.Session;

class Markup {
  constructor(readonly text: string) {}
}

/** HTML in which everything put in is escaped unless it is Markup itself. */
function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup {
  const escaped = (value: string | number | Markup | readonly Markup[]): string => {
    if (value instanceof Markup) {
      return value.text;
    }
    return Array.isArray(value)
      ? value.map(escaped).join("")
      : String(value).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
  };
  return new Markup(parts.reduce((text, part, index) => `${text}${escaped(values[index - 1] ?? "")}${part}`));
}

const none = new Markup("");

export function seeOther(location: string): PageAnswer {
  return { status: 303, headers: { location }, body: "" };
}

export function missingPage(): PageAnswer {
  return page(
    404,
    "No such payment page",
    html`<h1>No such payment page</h1><p>Check the link, or go back to the shop and start again.</p>`,
  );
}

/**
 * The form; `state.errors` stand at their fields, `state.alert` tells what the bank said. A form with errors is still a
 * 200: browsers write any other status to the console, where tests of the shop look for its own faults.
 */
export function formPage(view: Session, ordered: readonly OrderedLine[], state: FormState): PageAnswer {
  const lines = ordered.map(
    (line) =>
      html`<li><span>${line.name}${line.quantity > 1 ? ` × ${line.quantity}` : ""}</span><span>${money(line.unitAmountMinor * line.quantity, line.currency)}</span></li>`,
  );
  const alert = state.alert ? html`<p class="alert" role="alert">${state.alert}</p>` : none;
  const body = html`
    <h1>Pay ${money(view.amount_total ?? 0, view.currency ?? "")}</h1>
    <ul class="lines">${lines}</ul>${alert}
    <form method="post" action="/c/pay/${view.id}" novalidate>
      ${field("email", "Email", { type: "email", autocomplete: "email", value: state.email }, state.errors.email)}
      ${field("number", "Card number", { type: "text", inputmode: "numeric", autocomplete: "cc-number", placeholder: "4242 4242 4242 4242" }, state.errors.number)}
      <div class="pair">
        ${field("expiry", "Expiry", { type: "text", inputmode: "numeric", autocomplete: "cc-exp", placeholder: "MM / YY", value: state.expiry }, state.errors.expiry)}
        ${field("cvc", "CVC", { type: "text", inputmode: "numeric", autocomplete: "cc-csc", placeholder: "123", maxlength: "4" }, state.errors.cvc)}
      </div>
      <button>Pay</button>
    </form>
    ${back(view)}
    <details>
      <summary>Test cards</summary>
      <dl>
        <dt>4242 4242 4242 4242</dt><dd>succeeds</dd>
        <dt>4000 0000 0000 0002</dt><dd>is declined</dd>
        <dt>4000 0000 0000 9995</dt><dd>has insufficient funds</dd>
        <dt>4000 0025 0000 3155</dt><dd>asks for authentication first</dd>
      </dl>
      <p>Any expiry in the future, any three digits for the CVC.</p>
    </details>`;
  return page(200, "Pay", body, view);
}

export function authenticatePage(view: Session): PageAnswer {
  const body = html`
    <h1>Your bank asks</h1>
    <p>Do you confirm a payment of ${money(view.amount_total ?? 0, view.currency ?? "")}? A real bank would ask for a code here.</p>
    <form method="post" action="/c/pay/${view.id}/authenticate">
      <button name="outcome" value="complete">Complete</button>
      <button name="outcome" value="fail" class="quiet">Fail</button>
    </form>`;
  return page(200, "Confirm the payment", body, view);
}

/** The page of a session that is over: paid, or expired. */
export function closedPage(view: Session, successUrl: string): PageAnswer {
  const body =
    view.status === "complete"
      ? html`<h1>Already paid</h1><p>This payment has been made. You will not be charged again.</p><p><a href="${successUrl}">Go to your order</a></p>`
      : html`<h1>This payment page has expired</h1><p>Nothing was charged. Go back to the shop to start again.</p>${back(view)}`;
  return page(
    view.status === "complete" ? 200 : 410,
    view.status === "complete" ? "Already paid" : "Expired",
    body,
    view,
  );
}

function back(view: Session): Markup {
  return view.cancel_url ? html`<p class="back"><a href="${view.cancel_url}">Back to the shop</a></p>` : none;
}

function field(name: string, label: string, attributes: Record<string, string>, error: string | undefined): Markup {
  const rest = Object.entries(attributes).map(([key, value]) => html` ${new Markup(key)}="${value}"`);
  const mark = error ? html` aria-invalid="true" aria-describedby="${name}-error"` : none;
  const message = error ? html`<p class="error" id="${name}-error">${error}</p>` : none;
  return html`<div class="field"><label for="${name}">${label}</label><input id="${name}" name="${name}" required${rest}${mark}>${message}</div>`;
}

/** `₹ 268.00` on one line, as the shop writes it; other currencies by their code. */
function money(amountMinor: number, currency: string): string {
  const figure = (amountMinor / 100).toLocaleString("en-IN", { minimumFractionDigits: 2 });
  return `${currency === "inr" ? "₹" : currency.toUpperCase()}\u00a0${figure}`;
}

function page(status: number, title: string, body: Markup, view?: Session): PageAnswer {
  // Browsers hold a form's redirect to form-action too, so the shop's own origin has to be in it.
  const shop = view?.success_url ? ` ${new URL(view.success_url).origin}` : "";
  const policy = `default-src 'none'; style-src 'self'; form-action 'self'${shop}; base-uri 'none'; frame-ancestors 'none'`;
  const document = html`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · Stripe sandbox</title>
    <link rel="stylesheet" href="/c/pay.css">
  </head>
  <body>
    <p class="ribbon">Stripe sandbox: no real money</p>
    <main>${body}</main>
  </body>
</html>
`;
  return {
    status,
    headers: {
      "cache-control": "no-store",
      "content-security-policy": policy,
      "content-type": "text/html; charset=utf-8",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
    body: document.text,
  };
}
