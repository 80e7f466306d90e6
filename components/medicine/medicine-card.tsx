import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import { CapsuleDrawing } from "./capsule-drawing";
import styles from "./medicine-card.module.css";
import { PriceLine } from "./price-line";
import { RxMark } from "./rx-mark";

export interface MedicineCardProps {
  readonly slug: string;
  readonly brand: string;
  readonly strengthMg: number;
  /** “Isotretinoin soft gelatin capsules” */
  readonly preparation: string;
  readonly packCapsules: number;
  readonly pricePaise: number | null;
  /** "In stock for verified prescriptions", "Not available now". */
  readonly availability: string;
  readonly requestable: boolean;
  /** The gravest thing about it in one line; stands before the price. */
  readonly caution?: string | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
}

/** One medicine in a list, as a specimen with its label: what it is, the warning, then the price. */
export function MedicineCard(props: MedicineCardProps) {
  const {
    slug,
    brand,
    strengthMg,
    preparation,
    packCapsules,
    pricePaise,
    availability,
    requestable,
    caution,
    headingLevel = 2,
  } = props;
  return (
    <article className={styles.card}>
      <div className={styles.drawing}>
        <CapsuleDrawing brand={brand} strengthMg={strengthMg} size="fill" decorative />
      </div>
      <div className={styles.words}>
        <Heading level={headingLevel} className={styles.name}>
          <Link href={routes.medicine(slug)} className={styles.link}>
            {t("common.brandAndStrength", { brand, strengthMg })}
          </Link>
        </Heading>
        <p className={styles.form}>{t("medicine.cardForm", { preparation, packCapsules })}</p>
        <p className={styles.caution}>
          <RxMark />
          {caution !== undefined && <span>{caution}</span>}
        </p>
        <PriceLine pricePaise={pricePaise} packCapsules={packCapsules} />
        <p className={styles.availability}>{requestable ? availability : t("medicine.onlyRead", { availability })}</p>
      </div>
    </article>
  );
}
