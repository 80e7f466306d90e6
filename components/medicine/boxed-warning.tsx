import { Heading, type HeadingLevel } from "@/components/ui/heading";
import type { Monograph } from "@/content/define";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import styles from "./boxed-warning.module.css";
import { SaidList, SaidText } from "./said-text";

export interface BoxedWarningProps {
  readonly monograph: Monograph;
  readonly headingLevel: HeadingLevel;
  /** The page that carries the list of sources; empty when it is this one. */
  readonly sourcesAt?: string | undefined;
}

/** The warning as it is boxed on a pack, always open: no click stands between anyone and it. */
export function BoxedWarning({
  monograph,
  headingLevel,
  sourcesAt = routes.monograph(monograph.slug),
}: BoxedWarningProps) {
  const { title, lead, points, whatToDo, supply } = monograph.boxedWarning;
  const of = { monograph, sourcesAt };
  const inner = Math.min(4, headingLevel + 1) as HeadingLevel;
  return (
    <section id="safety" tabIndex={-1} className={styles.box} aria-labelledby="safety-title">
      <p className={styles.over}>
        <span className={styles.sign} aria-hidden="true">
          {t("medicine.rx")}
        </span>
        {t("monograph.boxedWarning")}
      </p>
      <Heading level={headingLevel} id="safety-title" className={styles.title}>
        {title}
      </Heading>
      <p className={styles.lead}>
        <SaidText said={lead} {...of} />
      </p>
      <SaidList items={points} className={styles.list} {...of} />
      <Heading level={inner} className={styles.what}>
        {t("monograph.whatToDo")}
      </Heading>
      <SaidList items={whatToDo} className={styles.list} {...of} />
      <p className={styles.supply}>
        <SaidText said={supply} {...of} />
      </p>
    </section>
  );
}
