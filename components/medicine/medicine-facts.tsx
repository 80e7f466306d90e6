import { DescriptionList } from "@/components/ui/description-list";
import type { AllergenFlag, Medicine } from "@/content/define";
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
          { term: "Substance", detail: medicine.inn },
          { term: "Form", detail: `${medicine.form}, ${medicine.route.toLowerCase()}` },
          { term: "Strength", detail: <FactValue fact={medicine.strength} demo={demo} /> },
          { term: "Pack", detail: <FactValue fact={medicine.pack} demo={demo} /> },
          { term: "Marketed by", detail: <FactValue fact={medicine.marketer} demo={demo} /> },
          { term: "Made at", detail: <FactValue fact={medicine.manufacturingSite} demo={demo} /> },
          {
            term: "Supply",
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
          { term: "Excipients", detail: <FactValue fact={medicine.excipients} demo={demo} /> },
          { term: "Allergies", detail: <Flags flags={medicine.allergenFlags} /> },
          { term: "Storage", detail: <FactValue fact={medicine.storage} demo={demo} /> },
          {
            term: "What the listing rests on",
            detail: (
              <>
                {evidence.status === "listed" ? evidence.basis : evidence.reason}
                {evidence.sources.length > 0 && <SourceNote ids={evidence.sources} />}
              </>
            ),
          },
          {
            term: "Codes",
            detail: (
              <>
                ATC {identifiers.atc}, UNII {identifiers.unii}, CAS {identifiers.cas}, RxNorm {identifiers.rxnorm}
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
