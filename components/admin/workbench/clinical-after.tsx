import { BasisOf } from "@/components/clinical/dose-flags";
import { DescriptionList } from "@/components/ui/description-list";
import { DayOf } from "@/components/ui/time";
import type { NonEmpty } from "@/content/define";
import type { SourceId } from "@/content/sources";
import type { Substance } from "@/content/substances/substance";
import { t } from "@/content/words/t";
import type { CourseReading } from "@/lib/domain/clinical/aid";
import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";

export interface ClinicalAfterProps {
  readonly substance: Pick<Substance, "monograph" | "clinicalSources">;
  readonly after: NonNullable<CourseReading["after"]>;
  readonly place: Jurisdiction;
}

/** For counselling: what waits until when, counted from the last capsule of this order. */
export function ClinicalAfter({ substance, after, place }: ClinicalAfterProps) {
  const { monograph, clinicalSources } = substance;
  const { bloodDonation, skinProcedures, pregnancyInIndia, pregnancyElsewhere } = clinicalSources.after;
  const from = (day: string, basis: NonEmpty<SourceId>) =>
    t.rich("benchPatient.afterNotBefore", {
      day: () => <DayOf day={day} />,
      sources: () => <BasisOf basis={basis} monograph={monograph} />,
    });
  return (
    <>
      <h4>{t("benchPatient.afterCourse")}</h4>
      <DescriptionList
        spacing="close"
        items={[
          { term: t("benchPatient.afterLastCapsule"), detail: <DayOf day={after.lastDoseOn} /> },
          { term: t("benchPatient.afterBlood"), detail: from(after.bloodDonationFrom, bloodDonation) },
          {
            term: t("benchPatient.afterPregnancy"),
            detail: from(after.pregnancyFrom, place === "IN" ? pregnancyInIndia : pregnancyElsewhere),
          },
          { term: t("benchPatient.afterSecondCourse"), detail: from(after.secondCourseFrom, clinicalSources.gap) },
          { term: t("benchPatient.afterWaxing"), detail: from(after.skinProceduresFrom, skinProcedures) },
        ]}
      />
    </>
  );
}
