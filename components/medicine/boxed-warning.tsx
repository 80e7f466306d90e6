import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { isotretinoinMonograph } from "@/content/substances/isotretinoin/monograph";
import { t } from "@/content/words/monograph";
import { routes } from "@/lib/routes";
import styles from "./boxed-warning.module.css";
import { SaidList, SaidText } from "./said-text";

export interface BoxedWarningProps {
  readonly headingLevel: HeadingLevel;
  /** The page that carries the list of sources; empty when it is this one. */
  readonly sourcesAt?: string | undefined;
}

/** The warning as it is boxed on a pack, always open: no click stands between anyone and it. */
export function BoxedWarning({ headingLevel, sourcesAt = routes.monograph() }: BoxedWarningProps) {
  const { title, lead, points, whatToDo, supply } = isotretinoinMonograph.boxedWarning;
  const inner = Math.min(4, headingLevel + 1) as HeadingLevel;
  return (
    <section id="safety" tabIndex={-1} className={styles.box} aria-labelledby="safety-title">
      <p className={styles.over}>
        <span className={styles.sign} aria-hidden="true">
          {t("rx")}
        </span>
        {t("boxedWarning")}
      </p>
      <Heading level={headingLevel} id="safety-title" className={styles.title}>
        {title}
      </Heading>
      <p className={styles.lead}>
        <SaidText said={lead} sourcesAt={sourcesAt} />
      </p>
      <SaidList items={points} className={styles.list} sourcesAt={sourcesAt} />
      <Heading level={inner} className={styles.what}>
        {t("whatToDo")}
      </Heading>
      <SaidList items={whatToDo} className={styles.list} sourcesAt={sourcesAt} />
      <p className={styles.supply}>
        <SaidText said={supply} sourcesAt={sourcesAt} />
      </p>
    </section>
  );
}
