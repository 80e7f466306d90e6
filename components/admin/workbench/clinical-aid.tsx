import { DoseFlags } from "@/components/clinical/dose-flags";
import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/t";
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
      <Part title={t("benchPatient.clinicalAid")} id="clinical">
        <p>{t("benchPatient.aidHidden")}</p>
      </Part>
    );
  }
  const { substance, aid, supplies } = view;
  return (
    <Part title={t("benchPatient.clinicalAid")} id="clinical">
      <p className={styles.quiet}>{t("benchPatient.aidLead")}</p>
      <ClinicalList
        monograph={substance.monograph}
        title={t("benchPatient.interactions")}
        about={t("benchPatient.otherMedicines")}
        declared={view.interactions}
        tiers={tierWords}
        noneWords={t("benchPatient.saidNoMedicines")}
      />
      <p className={styles.quiet}>
        {t("benchPatient.interactionsLead", { interactionsVersion: formatDate(substance.interactions.version) })}
      </p>
      <ClinicalList
        monograph={substance.monograph}
        title={t("benchPatient.allergies")}
        about={t("benchPatient.allergies")}
        declared={view.allergies}
        tiers={allergyTierWords}
        noneWords={t("benchPatient.saidNoAllergies")}
      />
      <ClinicalDoses aid={aid} strengthMg={view.strengthMg} capsules={view.capsules} />
      {aid.known === null || supplies === null ? (
        <>
          <Notice tone="danger" live="alert" headingLevel={3} title={t("benchPatient.suppliesUnreadTitle")}>
            <p>{t("benchPatient.suppliesUnreadLead")}</p>
          </Notice>
          <DoseFlags substance={substance} flags={aid.doses.find(({ isPrescribed }) => isPrescribed)?.flags ?? []} />
        </>
      ) : (
        <ClinicalCourse substance={substance} aid={aid} known={aid.known} supplies={supplies} place={view.place} />
      )}
    </Part>
  );
}
