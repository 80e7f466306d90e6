import { FormErrors } from "@/components/form/form-errors";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { OrderStatusChip } from "@/components/order/order-status-chip";
import { Notice } from "@/components/ui/notice";
import type { StaffActor } from "@/lib/domain/access/actor";
import { indiaPolicy } from "@/lib/domain/dispensing/policy";
import type { FormState } from "@/lib/entry/form-state";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";
import { approveFields } from "./approve-form";
import { CategoryForm, categoryFields } from "./category-form";
import { Decide } from "./decide";
import { DecisionRecord } from "./decision-record";
import { declineFields } from "./decline-form";
import { dispenseFields } from "./dispense-form";
import { type DispenseRow, dispenseRows } from "./dispense-rows";
import { decideWords, supplyWords } from "./duty-words";
import { partOf } from "./form-part";
import { handOverFields } from "./hand-over-form";
import { History } from "./history";
import { OrderFacts } from "./order-facts";
import { Originals, originalFields, originalForm } from "./originals";
import { PatientFacts } from "./patient-facts";
import { PaymentFacts } from "./payment-facts";
import { firstPage, Prescription } from "./prescription";
import { RuleList } from "./rule-list";
import { rulesFor } from "./rules";
import { SafetyReports } from "./safety-reports";
import { Supplies } from "./supplies";
import { Supply } from "./supply";
import styles from "./workbench.module.css";

export interface BenchProps {
  readonly view: AdminOrderView;
  readonly staff: StaffActor;
  readonly form: FormState;
  readonly timeZone: string;
  readonly idempotencyKey: string;
  readonly askedPage: string | undefined;
  readonly askedBatches: number;
}

/** The workbench of one order: the document on one side, everything to hold against it on the other. */
export function Bench({ view, staff, form, timeZone, idempotencyKey, askedPage, askedBatches }: BenchProps) {
  const { order, decision, may, patient } = view;
  const here = routes.adminOrder(order.orderNumber);
  const basis = { orderNumber: order.orderNumber, version: order.version, idempotencyKey };
  const duty = {
    role: staff.role,
    isOwn: order.customerId === staff.userId,
    state: order.state,
    decided: decision !== null,
  };
  const rows = dispenseRows(view.suggestion, Math.max(askedBatches || 0, typedBatches(form)));
  const act = { view, form, basis };
  return (
    <Page>
      <FormErrors form={form} fields={fieldsOf(form.value("form"), rows)} />
      <Breadcrumbs trail={[{ label: "Queue", href: routes.queue() }]} here="Order" />
      <PageHeading
        over={<span className={styles.number}>{order.orderNumber}</span>}
        title="Order"
        aside={<OrderStatusChip state={order.state} audience="staff" />}
        lead={<Jumps may={may} />}
      />
      <OpenReportNotice view={view} />
      <div className={styles.bench}>
        <div className={styles.document}>
          <Prescription view={view} asked={askedPage} />
          <Originals originals={view.originals} timeZone={timeZone} backTo={here} form={form} />
        </div>
        <div className={styles.facts}>
          <OrderFacts view={view} timeZone={timeZone} />
          <PatientFacts patient={patient}>
            {may.confirmCategory && <CategoryForm basis={basis} part={partOf(form, "category")} />}
            {!may.confirmCategory && decision === null && (
              <p className={styles.quiet}>A pharmacist records the category from the prescription.</p>
            )}
          </PatientFacts>
          <PaymentFacts view={view} timeZone={timeZone} basis={basis} />
          <SafetyReports
            reports={view.reports}
            mayClose={may.closeReport}
            timeZone={timeZone}
            idempotencyKey={idempotencyKey}
            returnTo={`${here}#safety`}
          />
          <Supplies supplies={view.supplies} timeZone={timeZone} />
          {decision === null && <RuleList rules={rulesOf(view, askedPage)} />}
          {decision !== null && (
            <DecisionRecord decision={decision} usableUntil={view.usableUntil} timeZone={timeZone} />
          )}
          <Decide {...act} words={decideWords(duty)} />
          <Supply {...act} words={supplyWords(duty)} rows={rows} />
          <History history={view.history} timeZone={timeZone} />
        </div>
      </div>
    </Page>
  );
}

/** The form stands below everything that must be read before it; the keyboard gets there at once. */
function Jumps({ may }: { readonly may: AdminOrderView["may"] }) {
  return (
    <span className={styles.jumps} data-print="hide">
      {may.decide && <a href="#approve">To the decision</a>}
      {may.dispense && <a href="#dispense">To dispensing</a>}
      {may.handOver && <a href="#hand-over">To handing over</a>}
      <a href="#history">To the history</a>
    </span>
  );
}

function OpenReportNotice({ view }: { readonly view: AdminOrderView }) {
  if (!view.reports.some((report) => report.closedAt === null)) return null;
  return (
    <Notice tone="danger" title="Stop: a safety report is open for this patient">
      <p>
        Nothing is approved, dispensed or handed over before a pharmacist has spoken with the customer.{" "}
        <a href="#safety">Read the report</a>
      </p>
    </Notice>
  );
}

function rulesOf(view: AdminOrderView, askedPage: string | undefined) {
  const { today, patient, lines, prescription, reports, decision } = view;
  const shown = firstPage(view, askedPage);
  const unopened = prescription?.files.flatMap(({ id, pages }) =>
    pages.filter((page) => !page.opened && `${id}.${page.number}` !== shown),
  );
  return rulesFor({
    policy: indiaPolicy,
    today,
    age: patient.age,
    category: patient.effectiveCategory,
    capsules: lines.reduce((sum, line) => sum + line.packs * line.packCapsules, 0),
    pagesUnopened: unopened?.length ?? null,
    openReports: reports.filter((report) => report.closedAt === null).length,
    writtenOn: decision?.transcription?.writtenOn ?? null,
  });
}

const typedBatches = (form: FormState) =>
  [...Array(20).keys()].filter((at) => form.value(`lines.${at}.slug`) !== undefined).length;

function fieldsOf(name: string | undefined, rows: readonly DispenseRow[]): readonly string[] {
  if (name === "approve") return approveFields;
  if (name === "decline") return declineFields;
  if (name === "dispense") return dispenseFields(rows);
  if (name === "hand-over") return handOverFields;
  if (name?.startsWith(originalForm(""))) return originalFields;
  return name === "category" ? categoryFields : [];
}
