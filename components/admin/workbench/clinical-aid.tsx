import { DoseFlags } from "@/components/clinical/dose-flags";
import { Notice } from "@/components/ui/notice";
import { interactionsVersion } from "@/content/interactions";
import { formatDate } from "@/lib/format/date";
import type { ClinicalAidView } from "@/lib/queries/admin/clinical-aid";
import styles from "./clinical.module.css";
import { ClinicalCourse } from "./clinical-course";
import { ClinicalDoses } from "./clinical-doses";
import { ClinicalList } from "./clinical-list";
import { allergyTierWords, tierWords } from "./clinical-words";
import { Part } from "./part";

/** What can be reckoned for the pharmacist. It decides nothing and hides nothing: unknown is said, and a list that failed is a warning. */
export function ClinicalAid({ view }: { readonly view: ClinicalAidView | null }) {
  if (view === null) {
    return (
      <Part title="Clinical aid" id="clinical">
        <p>Only pharmacists and technicians see the clinical aid.</p>
      </Part>
    );
  }
  const { aid, supplies } = view;
  return (
    <Part title="Clinical aid" id="clinical">
      <p className={styles.quiet}>
        An aid: nothing here decides, and nothing here is an instruction to change a dose. What is not known is not
        reckoned.
      </p>
      <ClinicalList
        title="Interactions"
        about="Other medicines"
        declared={view.interactions}
        tiers={tierWords}
        noneWords="The customer said: takes no other medicines."
      />
      <p className={styles.quiet}>
        List of {formatDate(interactionsVersion)}. It is not complete: a medicine that is not in it may interact.
        Alcohol, waxing and products on the skin are asked about in any case.
      </p>
      <ClinicalList
        title="Allergies"
        about="Allergies"
        declared={view.allergies}
        tiers={allergyTierWords}
        noneWords="The customer said: no known allergies."
      />
      <ClinicalDoses aid={aid} strengthMg={view.strengthMg} capsules={view.capsules} />
      {aid.known === null || supplies === null ? (
        <>
          <Notice tone="danger" live="alert" headingLevel={3} title="Earlier supplies could not be read">
            <p>
              The register did not answer, so no total and no gap is reckoned. This does not mean that there were none.
              Load the page again before you decide.
            </p>
          </Notice>
          <DoseFlags flags={aid.doses.find(({ isPrescribed }) => isPrescribed)?.flags ?? []} />
        </>
      ) : (
        <ClinicalCourse aid={aid} known={aid.known} supplies={supplies} place={view.place} />
      )}
    </Part>
  );
}
