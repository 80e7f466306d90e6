import { useId } from "react";
import { t } from "@/content/words/t";
import { capsuleHueOf } from "./capsule-hue";
import { CapsuleShape, capsuleBox } from "./capsule-shape";
import styles from "./pack.module.css";

export interface PackDrawingProps {
  readonly brand: string;
  readonly strengthMg: number;
  readonly packCapsules: number;
}

const sheet = { width: 520, height: 236 };
const pocket = { width: 84, height: 84 / (capsuleBox.width / capsuleBox.height) };
const columns = [20, 119, 218, 317, 416];

/** One strip as it lies: foil, crimped edge, at most ten pockets in two rows, the name printed between them. */
export function StripDrawing({ brand, strengthMg, packCapsules }: PackDrawingProps) {
  const count = Math.min(10, packCapsules);
  // Drawn once and set ten times: two hundred shapes fewer to make before the page stands.
  const filledPocket = useId();
  const title = t("medicine.stripDrawn", { count, brand, strengthMg });
  const places = [38, 146].flatMap((y) => columns.map((x) => ({ x, y }))).slice(0, count);
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${sheet.width} ${sheet.height}`} role="img" aria-label={title}>
      <title>{title}</title>
      <rect x="2" y="2" width="516" height="232" rx="10" className={styles.foil} />
      <path d="M2 12a10 10 0 0 1 10-10h200L92 234H12a10 10 0 0 1-10-10Z" className={styles.foilPale} />
      <rect
        x="7"
        y="7"
        width="506"
        height="222"
        rx="6"
        fill="none"
        className={styles.crimp}
        strokeWidth="6"
        strokeDasharray="1.2 2.4"
      />
      <rect x="2" y="2" width="516" height="232" rx="10" fill="none" className={styles.foilEdge} />
      {columns.slice(1).map((x) => (
        <path key={x} d={`M${x - 7.5} 16V220`} className={styles.foilEdge} strokeDasharray="2 5" opacity="0.7" />
      ))}
      <text x="260" y="125" textAnchor="middle" fontSize="20" className={styles.foilPrint}>
        {`${brand} ${strengthMg}`}
        <tspan dx="10" className={styles.thin}>
          {t("medicine.stripPrint", { strengthMg })}
        </tspan>
      </text>
      <defs>
        <g id={filledPocket}>
          <ellipse cx="42" cy="27" rx="47" ry="32" className={styles.pocket} />
          <ellipse cx="40.5" cy="25.5" rx="47" ry="31.5" className={styles.pocketLit} />
          <g transform={`scale(${pocket.width / capsuleBox.width})`}>
            <CapsuleShape hue={capsuleHueOf(brand)} strengthMg={strengthMg} detail="small" />
          </g>
          <path d="M6 8Q26 -6 62 0" className={styles.blisterLight} />
        </g>
      </defs>
      {places.map(({ x, y }) => (
        <use key={`${x} ${y}`} href={`#${filledPocket}`} x={x} y={y} />
      ))}
    </svg>
  );
}
