import { buttonClass } from "@/components/ui/button";
import type { UrgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/order";
import type { SafetyKind } from "@/lib/contracts/order";
import { emergencyOf } from "./safety-words";
import { TellUs, type TellUsProps } from "./tell-us";
import { telephone, WhomToCall } from "./whom-to-call";

export interface CustomerSafetyProps {
  readonly reported: readonly SafetyKind[];
  readonly pharmacy: { readonly name: string; readonly phone: string; readonly pharmacistInCharge: string };
  readonly hasLeft: boolean;
  /** Of the shop's jurisdiction. */
  readonly lines: UrgentLines | undefined;
  /** Null where the order has not reached a pharmacist yet. */
  readonly form: TellUsProps | null;
  /** The form came back refused: it must not be hidden. */
  readonly isReturned: boolean;
}

/** "Tell us now", and after it what to do and whom to call. The way to tell more stays open. */
export function CustomerSafety({ reported, pharmacy, hasLeft, lines, form, isReturned }: CustomerSafetyProps) {
  const told = reported.length > 0;
  return (
    <section id="safety" aria-labelledby="safety-title">
      <h2 id="safety-title">{t("safety")}</h2>
      {told ? (
        <WhomToCall
          reported={reported}
          pharmacyName={pharmacy.name}
          phone={pharmacy.phone}
          pharmacist={pharmacy.pharmacistInCharge}
          hasLeft={hasLeft}
          lines={lines}
        />
      ) : (
        <p>
          {t.rich("tellUsAtOnce", {
            link: (chunks) => <a href={telephone(pharmacy.phone)}>{chunks}</a>,
            phone: pharmacy.phone,
            emergency: emergencyOf(lines),
          })}
        </p>
      )}
      {form !== null && (
        <details open={isReturned} data-print="hide">
          <summary className={buttonClass(told ? "quiet" : "secondary")}>
            {told ? t("tellUsSomethingElse") : t("tellUsNow")}
          </summary>
          <TellUs {...form} />
        </details>
      )}
    </section>
  );
}
