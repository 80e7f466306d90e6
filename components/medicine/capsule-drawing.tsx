import { classNames } from "@/components/ui/class-names";
import { t } from "@/content/words/t";
import styles from "./capsule.module.css";
import { capsuleHueOf } from "./capsule-hue";
import { CapsuleShape, capsuleBox } from "./capsule-shape";

export interface CapsuleDrawingProps {
  readonly brand: string;
  readonly strengthMg: number;
  /** Width in pixels: mark 24, small 72, medium 128, large 240; `fill` takes its column up to 480. */
  readonly size?: "mark" | "small" | "medium" | "large" | "fill" | undefined;
  /** The name stands beside it already, so it need not be spoken. */
  readonly decorative?: boolean | undefined;
}

/** The house's sign: a soft-gelatin oval lit from the left, in the brand's hue, with its strength. Drawn from data, not from a photograph. */
export function CapsuleDrawing({ brand, strengthMg, size = "large", decorative = false }: CapsuleDrawingProps) {
  const isSmall = size === "mark" || size === "small";
  const shape = <CapsuleShape hue={capsuleHueOf(brand)} strengthMg={strengthMg} detail={isSmall ? "small" : "full"} />;
  const box = {
    viewBox: `0 0 ${capsuleBox.width} ${capsuleBox.height}`,
    className: classNames(styles.drawing, styles[size]),
  };
  if (decorative) {
    return (
      <svg {...box} aria-hidden="true" focusable="false">
        {shape}
      </svg>
    );
  }
  const title = t("medicine.capsuleDrawn", { brand, strengthMg });
  return (
    <svg {...box} role="img" aria-label={title}>
      <title>{title}</title>
      {shape}
    </svg>
  );
}
