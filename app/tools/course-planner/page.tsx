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
import { firstSubstance } from "@/content/substances/all";
import { nameWithin } from "@/content/substances/substance";
import { t } from "@/content/words/t";
import { planPackCapsules, readPlan } from "@/lib/contracts/course-plan";
import { planCourse } from "@/lib/domain/clinical/plan";
import { dayIn } from "@/lib/domain/shared/calendar";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";
import styles from "./page.module.css";

type Props = PageProps<"/tools/course-planner">;

const substance = firstSubstance;
const monographPath = routes.monograph(substance.slug);
const strengths = [...new Set(substance.medicines.map(({ strengthMg }) => strengthMg))].toSorted((a, b) => a - b);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { asked, reasons } = readPlan(await searchParams, strengths);
  const isPlain = asked === null && reasons.length === 0;
  return {
    title: reasons.length > 0 ? t("tools.plannerError") : t("shop.coursePlanner"),
    description: t("tools.plannerDescription", { substance: nameWithin(substance) }),
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
          message: read.reasons.length === 0 ? null : t("tools.resultNone"),
          reasons: read.reasons,
        }}
        fields={plannerFields(strengths)}
      />
      <ToolData substance={substance} path={routes.coursePlanner()} name={t("shop.coursePlanner")} />
      <Breadcrumbs trail={[{ label: t("shop.monograph"), href: monographPath }]} here={t("shop.coursePlanner")} />
      <PageHeading title={t("shop.coursePlanner")} lead={t("tools.plannerLead")} />
      <Notice tone="info" title={t("tools.plannerOnly")}>
        <p>{t("tools.plannerPrescriber")}</p>
      </Notice>
      <div className={styles.columns}>
        <PlannerForm read={read} strengths={strengths} />
        {read.asked === null ? (
          <p className={styles.wait}>{t("tools.plannerEmpty", { planPackCapsules })}</p>
        ) : (
          <PlannerResult substance={substance} asked={read.asked} plan={planCourse(read.asked, today)} />
        )}
      </div>
      <p>{t.rich("tools.plannerHow", { link: (chunks) => <Link href={`${monographPath}#dosage`}>{chunks}</Link> })}</p>
    </Page>
  );
}
