import { classNames } from "@/components/ui/class-names";
import styles from "./capsule.module.css";
import { CapsuleShape, capsuleBox } from "./capsule-shape";

/** The capsule without a figure, for the head of the page. The same drawing as app/icon.svg. */
export function CapsuleMark({ className }: { readonly className?: string | undefined }) {
  return (
    <svg
      className={classNames(styles.drawing, className ?? styles.mark)}
      viewBox={`0 0 ${capsuleBox.width} ${capsuleBox.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <CapsuleShape hue="larkspur" strengthMg={null} detail="small" />
    </svg>
  );
}
