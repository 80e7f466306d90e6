import { DescriptionList } from "@/components/ui/description-list";
import type { AllergenFlag, Medicine } from "@/content/define";
import { t } from "@/content/words/t";
import { AllergenList } from "./allergen-list";
import { FactValue, SourceNote } from "./fact-value";
import styles from "./facts.module.css";

/** Identity, pack and contents of one product. What nobody has confirmed is not stated as a fact. */
export function MedicineFacts({ medicine, demo }: { readonly medicine: Medicine; readonly demo: boolean }) {
  const { identifiers, legalClass, evidence } = medicine;
  return (
    <div className={styles.pair}>
      <DescriptionList
        items={[
          { term: t("medicine.substance"), detail: medicine.inn },
          { term: t("medicine.form"), detail: `${medicine.form}, ${medicine.route.toLowerCase()}` },
          { term: t("medicine.strength"), detail: <FactValue fact={medicine.strength} demo={demo} /> },
          { term: t("medicine.pack"), detail: <FactValue fact={medicine.pack} demo={demo} /> },
          { term: t("medicine.marketedBy"), detail: <FactValue fact={medicine.marketer} demo={demo} /> },
          { term: t("medicine.madeAt"), detail: <FactValue fact={medicine.manufacturingSite} demo={demo} /> },
          {
            term: t("medicine.supply"),
            detail: (
              <>
                {legalClass.text}
                <SourceNote ids={legalClass.sources} />
              </>
            ),
          },
        ]}
      />
      <DescriptionList
        items={[
          { term: t("medicine.excipients"), detail: <FactValue fact={medicine.excipients} demo={demo} /> },
          { term: t("medicine.allergies"), detail: <Flags flags={medicine.allergenFlags} /> },
          { term: t("medicine.storage"), detail: <FactValue fact={medicine.storage} demo={demo} /> },
          {
            term: t("medicine.listingBasis"),
            detail: (
              <>
                {evidence.status === "listed" ? evidence.basis : evidence.reason}
                {evidence.status === "listed" && evidence.sources.length > 0 && <SourceNote ids={evidence.sources} />}
              </>
            ),
          },
          {
            term: t("medicine.codes"),
            detail: (
              <>
                {t("medicine.codesAre", identifiers)}
                <SourceNote ids={identifiers.sources} />
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

function Flags({ flags }: { readonly flags: readonly AllergenFlag[] }) {
  return (
    <>
      <AllergenList flags={flags} />
      <SourceNote ids={[...new Set(flags.flatMap(({ sources }) => sources))]} />
    </>
  );
}
