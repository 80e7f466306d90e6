import { DayOf, Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { PrescriptionCopyView } from "@/lib/queries/admin/prescription-copy";
import styles from "./endorsement.module.css";

/** Where the pharmacy is today: the register keeps the name and licence it had, and no address. */
export interface Seller {
  readonly address: string;
  readonly timeZone: string;
}

export interface EndorsementProps {
  readonly supply: PrescriptionCopyView["supply"];
  readonly seller: Seller;
}

/** What has to stand on the prescription copy: register number, who supplied, when, and what. */
export function Endorsement({ supply, seller }: EndorsementProps) {
  const { serial, suppliedAt, sellerName, sellerLicence, lines } = supply;
  return (
    <div className={styles.endorsement}>
      <p className={styles.serial}>
        {t.rich("copy.registerNo", {
          serial,
          day: () => <Time at={suppliedAt} timeZone={seller.timeZone} show="date" />,
        })}
      </p>
      <p>{t("copy.suppliedBy", { name: sellerName, address: seller.address, licence: sellerLicence })}</p>
      <ul>
        {lines.map((line) => (
          <li key={`${line.drug} ${line.batchNumber}`}>
            {t.rich("copy.suppliedLine", { ...line, month: () => <DayOf day={line.expiresOn.slice(0, 7)} /> })}
          </li>
        ))}
      </ul>
    </div>
  );
}
