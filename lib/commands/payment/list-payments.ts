import "server-only";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault, PaymentPage } from "@/lib/integrations/payments/payments";
import type { PaymentDeps } from "./deps";

/** More than ten thousand payments in the time looked at is more than one run can hold; the next begins at the same place. */
const pagesMax = 100;

/** Every page of Stripe's list since `from`. */
export async function listPayments(
  { payments }: PaymentDeps,
  from: Date,
): Promise<Result<Omit<PaymentPage, "next">, PaymentFault>> {
  const pages: PaymentPage[] = [];
  let after: string | null = null;
  do {
    const page: Result<PaymentPage, PaymentFault> = await payments.payments(from, after);
    if (!page.ok) return page;
    pages.push(page.value);
    after = page.value.next;
  } while (after !== null && pages.length < pagesMax);
  if (after !== null) throw new Error(`more than ${pagesMax} pages of payments since ${from.toISOString()}`);
  return ok({
    payments: pages.flatMap((page) => page.payments),
    unreadable: pages.flatMap((page) => page.unreadable),
  });
}
