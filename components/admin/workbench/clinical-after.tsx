import { BasisOf } from "@/components/clinical/dose-flags";
import { DescriptionList } from "@/components/ui/description-list";
import { DayOf } from "@/components/ui/time";
import { afterSources, type Basis, gapSources } from "@/content/clinical-sources";
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
      <h4>If this order is the last</h4>
      <DescriptionList
        spacing="close"
        items={[
          { term: "Last capsule", detail: <DayOf day={after.lastDoseOn} /> },
          { term: "Giving blood", detail: <From day={after.bloodDonationFrom} basis={afterSources.bloodDonation} /> },
          { term: "Pregnancy", detail: <From day={after.pregnancyFrom} basis={pregnancy} /> },
          { term: "Second course", detail: <From day={after.secondCourseFrom} basis={gapSources} /> },
          {
            term: "Waxing, laser",
            detail: <From day={after.skinProceduresFrom} basis={afterSources.skinProcedures} />,
          },
        ]}
      />
    </>
  );
}

function From({ day, basis }: { readonly day: string; readonly basis: Basis }) {
  return (
    <>
      not before <DayOf day={day} /> <BasisOf basis={basis} />
    </>
  );
}
