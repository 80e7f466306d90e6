import type { GlanceKind } from "@/content/define";
import styles from "./glance.module.css";

const strokes: { readonly [Kind in GlanceKind]: string } = {
  pregnancy:
    "M10.5 2.8a2.1 2.1 0 1 0 .01 0 M8.4 21.2V11.6c0-1.9 1-3 2.6-3s2.3.9 2.6 2.3c1.9.5 3 1.7 3 3.3 0 1.8-1.3 2.9-3.1 2.9h-.9v4.1",
  "breast-feeding":
    "M8.8 9.2h6.4l1.1 2.2v7.4a2 2 0 0 1-2 2H9.7a2 2 0 0 1-2-2v-7.4l1.1-2.2Z M9.8 9.2V6.7h4.4v2.5 M10.9 6.7c0-1.8.4-3.1 1.1-3.9.7.8 1.1 2.1 1.1 3.9 M7.8 14h3 M7.8 17h3",
  sharing:
    "M8 11a2.9 2.9 0 1 0 0-5.8A2.9 2.9 0 0 0 8 11Z M2.8 19.4c.3-3.6 2.4-5.2 5.2-5.2s4.9 1.6 5.2 5.2 M15.4 5.4a2.8 2.8 0 0 1 0 5.4 M16.2 14.3c2.9.2 4.7 1.9 5 5.1",
  "blood-donation":
    "M12 3c3.4 4.3 5.4 7.4 5.4 10.6a5.4 5.4 0 0 1-10.8 0C6.6 10.4 8.6 7.3 12 3Z M9.4 13.8c0 1.4 1 2.5 2.4 2.6",
  "skin-treatment":
    "M4.4 19.8l6.8-6.8 M14.4 3.2v3.2 M14.4 13.4v3.2 M7.6 10h3.2 M18 10h3.2 M9.7 5.3l2.2 2.2 M19.1 14.7l-2.2-2.2 M19.1 5.3l-2.2 2.2",
  medicines:
    "M4.3 13.1l6.3-6.3a3.3 3.3 0 0 1 4.7 4.7L9 17.8a3.3 3.3 0 0 1-4.7-4.7Z M7.5 9.9l4.7 4.7 M18 14.2a3.2 3.2 0 1 0 .01 0 M15.9 17.4h4.3",
  mood: "M12 3.4a8.6 8.6 0 1 0 .01 0 M8.4 16.2c.9-1.4 2.1-2.1 3.6-2.1s2.7.7 3.6 2.1 M9 9.4v.6 M15 9.4v.6",
  driving:
    "M3.2 16.6v-3.7l2.1-.9 1.9-4.6h9.6l1.9 4.6 2.1.9v3.7H3.2Z M5.3 12h13.4 M6.2 16.6v2.2 M17.8 16.6v2.2 M6.4 14.3h1.2 M16.4 14.3h1.2",
  sun: "M12 8a4 4 0 1 0 .01 0 M12 2.4v2.2 M12 19.4v2.2 M2.4 12h2.2 M19.4 12h2.2 M5.2 5.2l1.6 1.6 M17.2 17.2l1.6 1.6 M18.8 5.2l-1.6 1.6 M6.8 17.2l-1.6 1.6",
  alcohol: "M7.4 3.4h9.2l-.5 5.2a4.1 4.1 0 0 1-8.2 0l-.5-5.2Z M12 12.7v7.8 M8.4 20.6h7.2 M7.8 7.4h8.4",
  food: "M8 3v18 M5.4 3v4.6a2.6 2.6 0 0 0 5.2 0V3 M16.6 21V3c-2.2 1.1-3.3 3.6-3.3 6.8 0 2.1 1.1 3.2 3.3 3.2",
  checks: "M8.8 3.4h6.4 M9.8 3.4v14.8a2.2 2.2 0 0 0 4.4 0V3.4 M9.8 11.4h4.4 M9.8 14.6h1.6",
};

export interface GlanceIconProps {
  readonly kind: GlanceKind;
  /** Struck through: what must not be. The words beside it say so. */
  readonly isBarred: boolean;
  readonly className?: string | undefined;
}

/** A drawing of ours beside the words that say the same; hidden from the accessibility tree. */
export function GlanceIcon({ kind, isBarred, className }: GlanceIconProps) {
  return (
    <svg className={className} viewBox="0 0 24 24" width="36" height="36" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
        <path d={strokes[kind]} />
        {isBarred && (
          <>
            <path d="M3.6 3.6l16.8 16.8" className={styles.gap} />
            <path d="M3.6 3.6l16.8 16.8" strokeWidth="1.5" />
          </>
        )}
      </g>
    </svg>
  );
}
