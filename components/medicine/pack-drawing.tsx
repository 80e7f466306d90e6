import { classNames } from "@/components/ui/class-names";
import { t } from "@/content/words/t";
import capsule from "./capsule.module.css";
import { capsuleHueOf } from "./capsule-hue";
import styles from "./pack.module.css";
import type { PackDrawingProps } from "./strip-drawing";

/**
 * The carton as rule 97 of the Drugs Rules has it marked: the red "Rx" at the top left of the label and the boxed warning; isotretinoin
 * bears the pregnancy warning besides. Nothing of a real maker's design.
 */
export function PackDrawing({ brand, strengthMg, packCapsules }: PackDrawingProps) {
  const title = t("medicine.cartonDrawn", { brand, strengthMg, packCapsules });
  return (
    <svg className={styles.drawing} viewBox="0 0 520 300" role="img" aria-label={title}>
      <title>{title}</title>
      <path d="M8 46 44 10H512L476 46Z" className={styles.cartonTop} />
      <path d="M476 46 512 10V250L476 290Z" className={styles.cartonSide} />
      <path d="M8 46H476V290H8Z" className={styles.carton} />
      <path d="M8 46 44 10H512V250L476 290H8ZM8 46H476V290M476 46 512 10" fill="none" className={styles.cartonEdge} />
      <text x="26" y="88" fontSize="38" className={styles.rx}>
        {t("medicine.rx")}
      </text>
      <text x="26" y="136" fontSize="45" className={styles.brand}>
        {brand}
      </text>
      <text x="26" y="166" fontSize="21" className={styles.print}>
        {t("medicine.isotretinoinCapsules")}
      </text>
      <g className={capsule[capsuleHueOf(brand)]}>
        <path d="M346 46H476V170H346Z" className={styles.band} />
        <text x="411" y="106" textAnchor="middle" fontSize="58" className={capsule.figure}>
          {strengthMg}
        </text>
        <text x="411" y="130" textAnchor="middle" fontSize="21" className={capsule.figure}>
          {t("medicine.milligrams")}
        </text>
        <text x="411" y="157" textAnchor="middle" fontSize="17" className={capsule.figure}>
          {t("medicine.countCapsules", { count: packCapsules })}
        </text>
      </g>
      <rect x="26" y="186" width="432" height="90" fill="none" className={styles.warningBox} />
      <WarningLine y={212} strong>
        {t("medicine.cartonDefects")}
      </WarningLine>
      <WarningLine y={237} strong>
        {t("medicine.cartonPregnancy")}
      </WarningLine>
      <WarningLine y={263}>{t("medicine.cartonSupply")}</WarningLine>
    </svg>
  );
}

function WarningLine({
  y,
  strong = false,
  children,
}: {
  readonly y: number;
  readonly strong?: boolean;
  readonly children: string;
}) {
  return (
    <text x="36" y={y} fontSize="20" className={classNames(styles.warning, strong && styles.strong)}>
      {children}
    </text>
  );
}
