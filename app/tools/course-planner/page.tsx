import type { Metadata } from "next";
import { PlannerForm, plannerFields } from "@/components/clinical/planner-form";
import { PlannerResult } from "@/components/clinical/planner-result";
import { FormErrors } from "@/components/form/form-errors";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { publicPage } from "@/components/sharing/public-page";
import { ToolData } from "@/components/structured-data/tool-data";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { medicines } from "@/content/medicines/all";
import { planPackCapsules, readPlan } from "@/lib/contracts/course-plan";
import { planCourse } from "@/lib/domain/clinical/plan";
import { dayIn } from "@/lib/domain/shared/calendar";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

type Props = PageProps<"/tools/course-planner">;

const strengths = [...new Set(medicines.map(({ strengthMg }) => strengthMg))].toSorted((a, b) => a - b);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { asked, reasons } = readPlan(await searchParams, strengths);
  const isPlain = asked === null && reasons.length === 0;
  return {
    title: reasons.length > 0 ? "Error: Course planner" : "Course planner",
    description: "What a dose of isotretinoin means by body weight, and how long it takes to the usual total.",
    ...publicPage(routes.coursePlanner()),
    // Somebody's own figures are nothing for a search engine.
    ...(isPlain ? {} : { robots: { index: false, follow: false } }),
  };
}

export default async function CoursePlannerPage({ searchParams }: Props) {
  const read = readPlan(await searchParams, strengths);
  const live = deps();
  const today = dayIn(live.settings.pharmacy.timeZone, live.clock.now());
  return (
    <Page>
      <FormErrors
        form={{
          message: read.reasons.length === 0 ? null : "These figures cannot be reckoned with yet",
          reasons: read.reasons,
        }}
        fields={plannerFields(strengths)}
      />
      <ToolData path={routes.coursePlanner()} name="Course planner" />
      <Breadcrumbs trail={[{ label: "Monograph", href: routes.monograph() }]} here="Course planner" />
      <PageHeading
        title="Course planner"
        lead="What the dose on your prescription means by body weight, and how far it is to the usual total."
      />
      <Notice tone="info" title="It reckons; it never tells you to change a dose">
        <p>
          Your prescriber decides the dose and the length of the course, and may have reasons that no figure shows. Take
          what the prescription says. Nothing you type is kept; it stands in the address of this page alone.
        </p>
      </Notice>
      <div className={styles.columns}>
        <PlannerForm read={read} strengths={strengths} />
        {read.asked === null ? (
          <p className={styles.wait}>
            The result stands here: mg per kg a day, days, weeks, capsules and packs of {planPackCapsules} to 120 and
            150 mg/kg, and the course as a line.
          </p>
        ) : (
          <PlannerResult asked={read.asked} plan={planCourse(read.asked, today)} />
        )}
      </div>
      <p>
        <Link href={`${routes.monograph()}#dosage`}>How it is taken</Link>, from the monograph.
      </p>
    </Page>
  );
}
