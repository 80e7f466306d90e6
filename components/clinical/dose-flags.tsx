import { Citation } from "@/components/medicine/citation";
import { Icon, type IconName } from "@/components/ui/icon";
import type { Monograph } from "@/content/define";
import type { Basis, Substance } from "@/content/substances/substance";
import { reasonWords } from "@/content/words/reasons";
import { t } from "@/content/words/t";
import type { DoseFlag } from "@/lib/domain/clinical/flags";
import { routes } from "@/lib/routes";
import styles from "./dose-flags.module.css";

export const levelWords: Readonly<Record<DoseFlag["level"], string>> = {
  refuse: t("tools.doseTooHigh"),
  clarify: t("tools.doseAsk"),
  note: t("tools.gradeKnow"),
};

const icons: Readonly<Record<DoseFlag["level"], IconName>> = { refuse: "alert", clarify: "hand", note: "info" };

/** What stands out, in words with what each rests on. Nothing to say is said by whoever shows them. */
export function DoseFlags({
  substance: { monograph, clinicalSources },
  flags,
}: {
  readonly substance: Pick<Substance, "monograph" | "clinicalSources">;
  readonly flags: readonly DoseFlag[];
}) {
  if (flags.length === 0) return null;
  return (
    <ul className={styles.flags}>
      {flags.map((flag) => (
        <li key={flag.code} className={styles.flag} data-level={flag.level}>
          <Icon name={icons[flag.level]} />
          <span>
            <strong>{levelWords[flag.level]}:</strong> {reasonWords(flag)}{" "}
            <BasisOf basis={clinicalSources.flags[flag.code]} monograph={monograph} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The sources of a statement, or that it is a rule of our own. */
export function BasisOf({ basis, monograph }: { readonly basis: Basis; readonly monograph: Monograph }) {
  if (basis === "our-policy") return <span className={styles.quiet}>{t("tools.ourPolicy")}</span>;
  return <Citation ids={basis} monograph={monograph} sourcesAt={routes.monograph(monograph.slug)} />;
}
