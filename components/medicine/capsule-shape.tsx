import { t } from "@/content/words/t";
import styles from "./capsule.module.css";
import type { CapsuleHue } from "./capsule-hue";

/** The drawing's own measure: every capsule is set in a box of 240 by 150. */
export const capsuleBox = { width: 240, height: 150 } as const;

const shell = { cx: 120, cy: 74, rx: 114, ry: 66 };

export interface CapsuleShapeProps {
  readonly hue: CapsuleHue;
  /** Null draws it blank: the mark in the head of the page. */
  readonly strengthMg: number | null;
  /** `full` above 60 px, `small` below and in a strip: fewer shades, larger figures, no unit. */
  readonly detail?: "full" | "small" | undefined;
}

/**
 * The capsule as a group to set into any drawing. Its light is made of nested ovals, not of gradients: gradients need ids, and ids clash
 * when one drawing stands twice on a page or is carried over from the page before.
 */
export function CapsuleShape({ hue, strengthMg, detail = "full" }: CapsuleShapeProps) {
  const isFull = detail === "full";
  const shades = isFull ? 12 : 5;
  return (
    <g className={styles[hue]}>
      <ellipse {...shell} className={styles.rim} />
      <Shades
        towards={[112, 70]}
        from={0.985}
        to={0.7}
        count={shades}
        className={styles.body}
        opacity={isFull ? 0.24 : 0.45}
      />
      <Shades
        towards={[186, 104]}
        from={0.6}
        to={0.14}
        count={shades}
        className={styles.glow}
        opacity={isFull ? 0.055 : 0.11}
      />
      <Shades
        towards={[44, 46]}
        from={0.52}
        to={0.12}
        count={shades}
        className={styles.glow}
        opacity={isFull ? 0.062 : 0.12}
      />
      <ellipse cx="70" cy="33" rx="37" ry="8.5" transform="rotate(-17 70 33)" className={styles.light} opacity="0.34" />
      <ellipse cx="66" cy="32" rx="24" ry="4.6" transform="rotate(-18 66 32)" className={styles.light} opacity="0.72" />
      {isFull && <path d="M58 127 Q132 149 203 105 Q146 138 58 127Z" className={styles.light} opacity="0.2" />}
      {strengthMg !== null && (
        <text x="120" y={isFull ? 95 : 102} textAnchor="middle" className={styles.figure} fontSize={isFull ? 58 : 80}>
          {strengthMg}
          {isFull && (
            <tspan fontSize="28" dx="7">
              {t("medicine.milligrams")}
            </tspan>
          )}
        </text>
      )}
    </g>
  );
}

interface ShadesProps {
  readonly towards: readonly [number, number];
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly className: string | undefined;
  readonly opacity: number;
}

/** Ovals like the shell, shrinking towards a point of it: whatever the point, none leaves the shell. */
function Shades({ towards: [x, y], from, to, count, className, opacity }: ShadesProps) {
  const sizes = Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
  return (
    <g className={className} opacity="1" fillOpacity={opacity}>
      {sizes.map((size) => (
        <ellipse
          key={size}
          cx={tenth(x + size * (shell.cx - x))}
          cy={tenth(y + size * (shell.cy - y))}
          rx={tenth(size * shell.rx)}
          ry={tenth(size * shell.ry)}
        />
      ))}
    </g>
  );
}

const tenth = (value: number) => Math.round(value * 10) / 10;
