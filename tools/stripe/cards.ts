import { createHash } from "node:crypto";

/** A card as the sandbox keeps it: never its number. */
export interface Card {
  readonly brand: "mastercard" | "visa" | "unknown";
  readonly last4: string;
  readonly fingerprint: string;
  readonly expMonth: number;
  readonly expYear: number;
  readonly behaviour: Behaviour;
}

export type Behaviour =
  | { readonly kind: "approved" }
  | { readonly kind: "authenticate" }
  | {
      readonly kind: "declined";
      readonly code: "card_declined" | "expired_card" | "incorrect_cvc";
      readonly declineCode: string;
      readonly message: string;
    };

export interface CardForm {
  readonly number: string;
  readonly expiry: string;
  readonly cvc: string;
}

export type CardErrors = Partial<Record<keyof CardForm, string>>;

const declined = (
  declineCode: string,
  message: string,
  code: "card_declined" | "expired_card" | "incorrect_cvc" = "card_declined",
): Behaviour => ({ kind: "declined", code, declineCode, message });

/** Stripe's public test cards (docs.stripe.com/testing), so far as the shop's stories need them. */
const behaviours: Readonly<Record<string, Behaviour>> = {
  "4242424242424242": { kind: "approved" },
  "5555555555554444": { kind: "approved" },
  "4000000000000002": declined("generic_decline", "Your card was declined."),
  "4000000000009995": declined("insufficient_funds", "Your card has insufficient funds."),
  "4000000000000069": declined("expired_card", "Your card has expired.", "expired_card"),
  "4000000000000127": declined("incorrect_cvc", "Your card's security code is incorrect.", "incorrect_cvc"),
  "4000002500003155": { kind: "authenticate" },
  "4000000000000259": { kind: "approved" },
  "4000000000002685": { kind: "approved" },
  "4000000000005126": { kind: "approved" },
  "4000000000007726": { kind: "approved" },
};

/** What happens to a card's charge or refund some time after it succeeded; by the last four digits, all that is kept of a number. */
export type Later = "disputed" | "not-received" | "refund-arrives-later" | "refund-fails-later";

const later: Readonly<Record<string, Later>> = {
  "0259": "disputed",
  "2685": "not-received",
  "5126": "refund-fails-later",
  "7726": "refund-arrives-later",
};

export function laterOf(last4: string | null | undefined): Later | null {
  return later[last4 ?? ""] ?? null;
}

/** Reads a typed card. A number that is no test card is declined, whatever it is: no real card may work here. */
export function readCard(form: CardForm, now: Date): { ok: true; card: Card } | { ok: false; errors: CardErrors } {
  const number = form.number.replace(/[\s-]/g, "");
  const expiry = readExpiry(form.expiry);
  const errors: CardErrors = {
    ...(isCardNumber(number) ? {} : { number: "Your card number is invalid." }),
    ...(expiry ? {} : { expiry: "Your card's expiration date is incomplete or invalid." }),
    ...(expiry && isPast(expiry, now) ? { expiry: "Your card's expiration date is in the past." } : {}),
    ...(/^\d{3,4}$/.test(form.cvc.trim()) ? {} : { cvc: "Your card's security code is incomplete." }),
  };
  if (expiry === null || Object.keys(errors).length > 0) {
    return { ok: false, errors };
  }
  const behaviour =
    behaviours[number] ??
    declined("generic_decline", "Your card was declined. The sandbox knows only Stripe's test cards.");
  return {
    ok: true,
    card: {
      brand: number.startsWith("4") ? "visa" : number.startsWith("5") ? "mastercard" : "unknown",
      last4: number.slice(-4),
      fingerprint: createHash("sha256").update(`sandbox ${number}`).digest("hex").slice(0, 16),
      expMonth: expiry.month,
      expYear: expiry.year,
      behaviour,
    },
  };
}

function readExpiry(text: string): { month: number; year: number } | null {
  const match = /^(\d{1,2})\s*[/\s-]\s*(\d{2}|\d{4})$/.exec(text.trim()) ?? /^(\d{2})(\d{2})$/.exec(text.trim());
  const month = Number(match?.[1]);
  const year = Number(match?.[2]);
  return match && month >= 1 && month <= 12 ? { month, year: year < 100 ? 2000 + year : year } : null;
}

/** A card is good to the end of its month; the calendar is UTC's, a day's difference matters to nobody here. */
function isPast({ month, year }: { month: number; year: number }, now: Date): boolean {
  return Date.UTC(year, month, 1) <= now.getTime();
}

/** The check digit of ISO/IEC 7812-1, annex B. */
function isCardNumber(number: string): boolean {
  if (!/^\d{12,19}$/.test(number)) {
    return false;
  }
  const digits = [...number].reverse().map(Number);
  const sum = digits.reduce(
    (total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)),
    0,
  );
  return sum % 10 === 0;
}
