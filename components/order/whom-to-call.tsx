import { Notice } from "@/components/ui/notice";
import type { UrgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/order";
import type { SafetyKind } from "@/lib/contracts/order";
import { doNow } from "./safety-words";
import styles from "./tell-us.module.css";

export interface WhomToCallProps {
  readonly reported: readonly SafetyKind[];
  readonly pharmacyName: string;
  readonly phone: string;
  readonly pharmacist: string;
  /** Whether the parcel has already left: then there is no supply to stop, but the capsules are at hand. */
  readonly hasLeft: boolean;
  readonly lines: UrgentLines | undefined;
}

/** What a person sees after "Tell us now": what we did, what to do, whom to call. */
export function WhomToCall({ reported, pharmacyName, phone, pharmacist, hasLeft, lines }: WhomToCallProps) {
  return (
    <Notice tone="danger" title={hasLeft ? t("weHaveYourReportNothing") : t("weHaveYourReportSupply")} headingLevel={3}>
      {reported.map((kind) => (
        <p key={kind} className={styles.now}>
          {doNow(kind, lines)}
        </p>
      ))}
      <p>
        {t.rich("aPharmacistHasBeenTold", {
          link: (chunks) => (
            <a href={telephone(phone)} className={styles.phone}>
              {chunks}
            </a>
          ),
          pharmacyName,
          phone,
          pharmacist,
        })}
      </p>
    </Notice>
  );
}

export const telephone = (phone: string) => `tel:${phone.replace(/[^+\d]/g, "")}`;
