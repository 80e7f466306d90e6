import { Notes } from "@/components/admin/desk/notes";
import { t } from "@/content/words/t";
import { after } from "@/lib/domain/order/machine";
import { routes } from "@/lib/routes";
import { CategoryForm } from "./category-form";
import { ClinicalAid } from "./clinical-aid";
import { asksForCategory } from "./decide";
import { partOf } from "./form-part";
import { Ledger } from "./ledger";
import type { PaneProps } from "./pane-props";
import { PatientFacts } from "./patient-facts";
import { SafetyReports } from "./safety-reports";
import { Supplies } from "./supplies";
import styles from "./workbench.module.css";

/** Whom the medicine is for: what is known of them, what they had, what was said and written. */
export function PatientPane({ view, clinical, desk, form, basis, timeZone, idempotencyKey }: PaneProps) {
  const { may, decision, patient, order } = view;
  const isAskedWithApproval = asksForCategory(view) && after(order.state, "approve") !== null;
  return (
    <div id="patient" className={styles.facts}>
      <PatientFacts patient={patient}>
        {may.confirmCategory && !isAskedWithApproval && <CategoryForm basis={basis} part={partOf(form, "category")} />}
        {!may.confirmCategory && decision === null && (
          <p className={styles.quiet}>{t("benchPatient.categoryByPharmacist")}</p>
        )}
      </PatientFacts>
      <ClinicalAid view={clinical} />
      <SafetyReports
        reports={view.reports}
        mayClose={may.closeReport}
        timeZone={timeZone}
        form={form}
        idempotencyKey={idempotencyKey}
        returnTo={`${routes.adminOrder(basis.orderNumber, { from: basis.from })}#safety`}
      />
      <Ledger view={view} timeZone={timeZone} />
      <Supplies supplies={view.supplies} timeZone={timeZone} />
      {desk.isForYou && <Notes desk={desk.view} basis={basis} form={form} timeZone={timeZone} />}
    </div>
  );
}
