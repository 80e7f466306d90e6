import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
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
      <Notice tone="info" title={t("adminPages.notCompared")}>
        <p>{t("adminPages.notComparedLead")}</p>
      </Notice>
    );
  const isWell = unexplained === 0 && !isLate;
  return (
    <Notice tone={isWell ? "success" : "danger"} title={unexplainedWords(unexplained)}>
      <p>{open === 0 ? t("adminPages.recordsMatch") : t("adminPages.differencesOpen", { open })}</p>
      {comparison !== null && (
        <p>
          {t.rich("adminPages.lastCompared", {
            time: () => <Time at={comparison.startedAt} timeZone={timeZone} />,
            listed: comparison.listed,
            asked: comparison.asked,
          })}
          {isLate && ` ${t("adminPages.lastComparedLate")}`}
        </p>
      )}
    </Notice>
  );
}

function unexplainedWords(count: number): string {
  if (count === 0) return t("adminPages.noDifferences");
  return t("adminPages.unexplained", { count });
}
