import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import type { PaymentsView } from "@/lib/queries/admin/payments";

export interface PaymentHealthProps {
  readonly view: Pick<PaymentsView, "figures" | "comparison" | "isLate">;
  readonly timeZone: string;
}

/** The one figure that has to be zero, and whether it is fresh. */
export function PaymentHealth({ view, timeZone }: PaymentHealthProps) {
  const { figures, comparison, isLate } = view;
  const { open, unexplained } = figures;
  const isWell = unexplained === 0 && !isLate;
  return (
    <Notice tone={isWell ? "success" : "danger"} title={unexplainedWords(unexplained)}>
      <p>
        {open === 0
          ? "Our record and Stripe’s agree."
          : `${open} ${open === 1 ? "difference is" : "differences are"} open.`}
      </p>
      <p>
        {comparison === null ? (
          "They have not been compared yet. It happens within a minute of the worker’s start."
        ) : (
          <>
            Last compared <Time at={comparison.startedAt} timeZone={timeZone} />: {comparison.listed} of Stripe’s list
            and {comparison.asked} asked for by name.
            {isLate && " That is late. See Jobs for why, or ask whoever keeps the server."}
          </>
        )}
      </p>
    </Notice>
  );
}

function unexplainedWords(count: number): string {
  if (count === 0) return "No unexplained differences";
  return count === 1 ? "1 unexplained difference" : `${count} unexplained differences`;
}
