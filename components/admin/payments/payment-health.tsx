import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/admin-pages";
import type { PaymentsView } from "@/lib/queries/admin/payments";

export interface PaymentHealthProps {
  readonly view: Pick<PaymentsView, "figures" | "comparison" | "isLate">;
  readonly timeZone: string;
}

/** The one figure that has to be zero, and whether it is fresh. Before the first comparison nothing is known, neither good nor bad. */
export function PaymentHealth({ view, timeZone }: PaymentHealthProps) {
  const { figures, comparison, isLate } = view;
  const { open, unexplained } = figures;
  if (comparison === null && open === 0)
    return (
      <Notice tone="info" title={t("paymentsNotComparedYet")}>
        <p>{t("firstComparisonWithinAMinute")}</p>
      </Notice>
    );
  const isWell = unexplained === 0 && !isLate;
  return (
    <Notice tone={isWell ? "success" : "danger"} title={unexplainedWords(unexplained)}>
      <p>{open === 0 ? t("ourRecordAndStripesAgree") : t("openDifferencesAreOpen", { open })}</p>
      {comparison !== null && (
        <p>
          {t.rich("lastComparedListedOfStripesList", {
            time: () => <Time at={comparison.startedAt} timeZone={timeZone} />,
            listed: comparison.listed,
            asked: comparison.asked,
          })}
          {isLate && t("thatIsLate")}
        </p>
      )}
    </Notice>
  );
}

function unexplainedWords(count: number): string {
  if (count === 0) return t("noUnexplainedDifferences");
  return t("unexplainedDifferences", { count });
}
