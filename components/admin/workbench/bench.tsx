import { ClaimNext } from "@/components/admin/desk/claim-next";
import { outcomesFor } from "@/components/admin/desk/desk-keys";
import { DeskNotices } from "@/components/admin/desk/desk-notices";
import { LiveOrder } from "@/components/admin/desk/live-order";
import { OutcomeBar } from "@/components/admin/desk/outcome-bar";
import { StaleBanner } from "@/components/admin/desk/stale-banner";
import { FormErrors } from "@/components/form/form-errors";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { OrderStatusChip } from "@/components/order/order-status-chip";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/t";
import { anything, can } from "@/lib/domain/access/can";
import { waitsForStaff } from "@/lib/domain/desk/on-hold";
import { after } from "@/lib/domain/order/machine";
import type { FormState } from "@/lib/entry/form-state";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";
import { fieldsOf } from "./bench-fields";
import { dispenseRows } from "./dispense-rows";
import { DocumentPane } from "./document-pane";
import { MoneyNotice } from "./money-notice";
import type { BenchProps, PaneProps } from "./pane-props";
import { QuarantineNotice } from "./parcel";
import { PatientPane } from "./patient-pane";
import { RequestPane } from "./request-pane";
import { withChecksInOneLine } from "./step-checks";
import { UndoStrip } from "./undo-strip";
import styles from "./workbench.module.css";

/** The workbench of one order: the document, the request held against it with the decision, the patient. Who works on it stands above. */
export function Bench(props: BenchProps) {
  const { view, desk, staff, form, from, timeZone, idempotencyKey, askedBatches } = props;
  const { order, decision, may } = view;
  const here = routes.adminOrder(order.orderNumber, { from });
  const basis = { orderNumber: order.orderNumber, version: order.version, idempotencyKey, from };
  const pane: PaneProps = { ...props, basis };
  const read = desk.view;
  const outcomes = outcomesFor({
    decide: may.decide,
    approve: after(order.state, "approve") !== null,
    ask: view.asked.may.ask !== "nothing" && view.asked.dueIfAsked !== null,
    work: read?.may.work ?? false,
    call: read?.may.call ?? false,
    write: read?.may.write ?? false,
  });
  const { next = null, previous = null } = read?.neighbours ?? {};
  return (
    <Page>
      <FormErrors
        form={{ message: form.message, reasons: withChecksInOneLine(form.reasons) }}
        fields={[
          ...fieldsOf(form.value("form"), dispenseRows(view.suggestion, rowsAsked(form, askedBatches))),
          ...form.reasons.flatMap(({ field }) =>
            field !== undefined && /^(overrides|checks)\./.test(field) ? [field] : [],
          ),
        ]}
      />
      <Breadcrumbs trail={[{ label: t("benchDecision.queue"), href: routes.queue(from) }]} here={t("panel.order")} />
      <PageHeading
        over={<span className={styles.number}>{order.orderNumber}</span>}
        title={t("panel.order")}
        aside={<OrderStatusChip state={order.state} audience="staff" />}
        lead={<Jumps may={may} />}
      />
      <LiveOrder
        orderNumber={order.orderNumber}
        standing={{
          at: view.now.toISOString(),
          version: order.version,
          state: order.state,
          claim: read?.claim ?? null,
          changes: [],
        }}
      >
        {decision !== null && may.undoUntil !== null && (
          <UndoStrip basis={basis} decision={decision.decision} leftMs={may.undoUntil.getTime() - view.now.getTime()} />
        )}
        <StaleBanner href={here} timeZone={timeZone} />
        <OutcomeBar outcomes={outcomes} next={next} previous={previous} from={from} />
        {decision !== null && (
          <GoOn
            next={next}
            from={from}
            idempotencyKey={idempotencyKey}
            mayClaim={can(staff, "desk:work", anything)}
            hasKey={!waitsForStaff(order.state)}
          />
        )}
        <OpenReportNotice view={view} />
        <QuarantineNotice view={view} />
        <MoneyNotice moneyBack={view.moneyBack} />
        <DeskNotices desk={desk} basis={basis} form={form} timeZone={timeZone} />
        <div className={styles.bench}>
          <DocumentPane {...pane} />
          <RequestPane {...pane} rows={dispenseRows(view.suggestion, rowsAsked(form, askedBatches))} staff={staff} />
          <PatientPane {...pane} />
        </div>
      </LiveOrder>
    </Page>
  );
}

interface GoOnProps {
  readonly next: string | null;
  readonly from: string;
  readonly idempotencyKey: string;
  readonly mayClaim: boolean;
  /** False while this order waits for somebody: then the key claims this one. */
  readonly hasKey: boolean;
}

/** After a decision: on in the view the reader came from, or back to it when it holds nothing more. */
function GoOn({ next, from, mayClaim, ...button }: GoOnProps) {
  return (
    <div className={styles.goOn} data-print="hide">
      {next === null || !mayClaim ? (
        <ButtonLink href={routes.queue(from)}>{t("benchDecision.backToTheQueue")}</ButtonLink>
      ) : (
        <ClaimNext from={from} {...button} />
      )}
    </div>
  );
}

/** In one column the panes stand below each other; the keyboard gets to each at once. */
function Jumps({ may }: { readonly may: AdminOrderView["may"] }) {
  return (
    <span className={styles.jumps} data-print="hide">
      <a href="#document">{t("benchDecision.goDocument")}</a>
      <a href="#request">{t("benchDecision.goRequest")}</a>
      {may.decide && <a href="#decision">{t("benchDecision.goDecision")}</a>}
      {may.dispense && <a href="#dispense">{t("benchDecision.goDispensing")}</a>}
      {may.handOver && <a href="#hand-over">{t("benchDecision.goHandOver")}</a>}
      <a href="#patient">{t("benchDecision.goPatient")}</a>
      <a href="#history">{t("benchDecision.goHistory")}</a>
    </span>
  );
}

function OpenReportNotice({ view }: { readonly view: AdminOrderView }) {
  if (!view.reports.some((report) => report.closedAt === null && report.stopsSupply)) return null;
  return (
    <Notice tone="danger" title={t("benchDecision.safetyStop")}>
      <p>{t.rich("benchDecision.safetyStopLead", { link: (chunks) => <a href="#safety">{chunks}</a> })}</p>
    </Notice>
  );
}

const rowsAsked = (form: FormState, asked: number) =>
  Math.max(asked || 0, [...Array(20).keys()].filter((at) => form.value(`lines.${at}.slug`) !== undefined).length);
