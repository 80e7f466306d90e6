import { t } from "@/content/words/t";
import { CapsuleDrawing } from "./capsule-drawing";
import styles from "./pack.module.css";
import { PackDrawing } from "./pack-drawing";
import { type PackDrawingProps, StripDrawing } from "./strip-drawing";

/** The capsule large, its strip and its carton beneath, and the words that keep anyone from taking them for the real thing. */
export function MedicineFigure({ brand, strengthMg, packCapsules }: PackDrawingProps) {
  return (
    <figure className={styles.figure}>
      <div className={styles.capsule}>
        <CapsuleDrawing brand={brand} strengthMg={strengthMg} size="large" />
      </div>
      <div className={styles.pair}>
        <StripDrawing brand={brand} strengthMg={strengthMg} packCapsules={packCapsules} />
        <PackDrawing brand={brand} strengthMg={strengthMg} packCapsules={packCapsules} />
      </div>
      <figcaption className={styles.caption}>{t("medicine.drawingNotPack")}</figcaption>
    </figure>
  );
}
