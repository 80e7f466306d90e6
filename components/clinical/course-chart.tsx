import { useId } from "react";
import { t } from "@/content/words/t";
import type { CourseReading } from "@/lib/domain/clinical/aid";
import { rounded, targetMgPerKg, weeksOf } from "@/lib/domain/clinical/dose";
import styles from "./course-chart.module.css";
import { drawing, pointsOf, type Scale, scaleFor } from "./course-scale";

export interface CourseChartProps {
  readonly reading: Pick<CourseReading, "line" | "projection" | "toDatePerKg">;
  /** What the line so far stands for. */
  readonly soFar: "supplied" | "taken";
}

/** The course as a line through the band of 120 to 150 mg/kg. The table beside it says the same in figures. */
export function CourseChart({ reading, soFar }: CourseChartProps) {
  const id = useId();
  const { line, projection } = reading;
  if (projection === null) return null;
  const planned = projection.curve;
  const scale = scaleFor([...line, ...planned]);
  const end = planned.at(-1);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{t("tools.chartTitle")}</title>
      <desc id={`${id}-desc`}>
        {t("tools.chartAlt", {
          kind: soFar,
          soFar: rounded(reading.toDatePerKg ?? 0, 1),
          end: rounded(end?.mgPerKg ?? 0, 1),
          week: weeksOf(end?.day ?? 0),
          low: targetMgPerKg.low,
          high: targetMgPerKg.high,
        })}
      </desc>
      <Band scale={scale} />
      <Axes scale={scale} />
      {line.length > 0 && <polyline className={styles.supplied} points={pointsOf(line, scale)} />}
      <polyline className={styles.planned} points={pointsOf(planned, scale)} />
    </svg>
  );
}

function Band({ scale: { y } }: { readonly scale: Scale }) {
  const [top, bottom] = [y(targetMgPerKg.high), y(targetMgPerKg.low)];
  return (
    <rect className={styles.band} x={drawing.left} y={top} width={drawing.right - drawing.left} height={bottom - top} />
  );
}

function Axes({ scale: { x, y, weeks } }: { readonly scale: Scale }) {
  return (
    <g className={styles.axes}>
      <path d={`M${drawing.left} ${drawing.top}V${drawing.bottom}H${drawing.right}`} />
      {[0, 60, targetMgPerKg.low, targetMgPerKg.high].map((value) => (
        <text key={value} x={drawing.left - 5} y={y(value) + 4} textAnchor="end">
          {value}
        </text>
      ))}
      {weeks.map((week) => (
        <text key={week} x={x(week * 7)} y={drawing.bottom + 15} textAnchor="middle">
          {week}
        </text>
      ))}
      <text x={drawing.left} y={drawing.height - 2}>
        {t("tools.chartAxis")}
      </text>
    </g>
  );
}
