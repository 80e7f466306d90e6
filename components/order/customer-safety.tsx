import { buttonClass } from "@/components/ui/button";
import type { UrgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import type { Duty } from "@/lib/domain/shared/duty-hours";
import type { ToldSafety } from "@/lib/queries/account/order";
import { emergencyOf } from "./safety-words";
import { telephone } from "./telephone";
import { TellUs, type TellUsProps } from "./tell-us";
import { WhomToCall } from "./whom-to-call";

export interface CustomerSafetyProps {
  /** What was told and is not closed yet; null when there is nothing. */
  readonly told: ToldSafety | null;
  readonly pharmacy: {
    readonly name: string;
    readonly phone: string;
    readonly pharmacistInCharge: string;
    readonly timeZone: string;
  };
  readonly hasLeft: boolean;
  readonly hasCapsules: boolean;
  readonly duty: Duty | null;
  /** Of the shop's jurisdiction. */
  readonly lines: UrgentLines | undefined;
  /** Null where the order has not reached a pharmacist yet. */
  readonly form: TellUsProps | null;
  /** The form came back refused: it must not be hidden. */
  readonly isReturned: boolean;
}

/** "Tell us now", and after it what to do and whom to call. The way to tell more stays open. */
export function CustomerSafety({ told, pharmacy, lines, form, isReturned, ...standing }: CustomerSafetyProps) {
  return (
    <section id="safety" aria-labelledby="safety-title">
      <h2 id="safety-title">{t("order.safetyTitle")}</h2>
      {told !== null ? (
        <WhomToCall
          told={told}
          pharmacyName={pharmacy.name}
          phone={pharmacy.phone}
          pharmacist={pharmacy.pharmacistInCharge}
          timeZone={pharmacy.timeZone}
          lines={lines}
          {...standing}
        />
      ) : (
        <p>
          {t.rich("order.safetyLead", {
            link: (chunks) => <a href={telephone(pharmacy.phone)}>{chunks}</a>,
            phone: pharmacy.phone,
            emergency: emergencyOf(lines),
          })}
        </p>
      )}
      {form !== null && (
        <details open={isReturned} data-print="hide">
          <summary className={buttonClass(told === null ? "secondary" : "quiet")}>
            {told === null ? t("order.tellUsNow") : t("order.tellUsMore")}
          </summary>
          <TellUs {...form} />
        </details>
      )}
    </section>
  );
}
