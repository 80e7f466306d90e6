import { BasisOf } from "@/components/clinical/dose-flags";
import { DescriptionList } from "@/components/ui/description-list";
import { DayOf } from "@/components/ui/time";
import { afterSources, type Basis, gapSources } from "@/content/substances/isotretinoin/clinical-sources";
import { t } from "@/content/words/bench-patient";
import type { Place } from "@/lib/domain/clinical/after-course";
import type { CourseReading } from "@/lib/domain/clinical/aid";

export interface ClinicalAfterProps {
  readonly after: NonNullable<CourseReading["after"]>;
  readonly place: Place;
}

/** For counselling: what waits until when, counted from the last capsule of this order. */
export function ClinicalAfter({ after, place }: ClinicalAfterProps) {
  const pregnancy = place === "IN" ? afterSources.pregnancyInIndia : afterSources.pregnancyElsewhere;
  return (
    <>
      <h4>{t("ifThisOrderIsTheLast")}</h4>
      <DescriptionList
        spacing="close"
        items={[
          { term: t("lastCapsule"), detail: <DayOf day={after.lastDoseOn} /> },
          { term: t("givingBlood"), detail: <From day={after.bloodDonationFrom} basis={afterSources.bloodDonation} /> },
          { term: t("pregnancy"), detail: <From day={after.pregnancyFrom} basis={pregnancy} /> },
          { term: t("secondCourse"), detail: <From day={after.secondCourseFrom} basis={gapSources} /> },
          {
            term: t("waxingLaser"),
            detail: <From day={after.skinProceduresFrom} basis={afterSources.skinProcedures} />,
          },
        ]}
      />
    </>
  );
}

function From({ day, basis }: { readonly day: string; readonly basis: Basis }) {
  return <>{t.rich("notBefore", { day: () => <DayOf day={day} />, sources: () => <BasisOf basis={basis} /> })}</>;
}
