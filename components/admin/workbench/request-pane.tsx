import { CallBackForm } from "@/components/admin/desk/call-backs";
import { CallForm } from "@/components/admin/desk/call-form";
import { ClaimNote } from "@/components/admin/desk/claim-strip";
import { EscalateForm } from "@/components/admin/desk/escalate-form";
import { OnHoldForm } from "@/components/admin/desk/on-hold-form";
import { t } from "@/content/words/t";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { AskForm } from "./ask-form";
import { Decide } from "./decide";
import { DecisionRecord } from "./decision-record";
import type { DispenseRow } from "./dispense-rows";
import { decideWords, supplyWords } from "./duty-words";
import { partOf } from "./form-part";
import { History } from "./history";
import { OrderFacts } from "./order-facts";
import type { PaneProps } from "./pane-props";
import { Parcel } from "./parcel";
import { Part } from "./part";
import { PaymentFacts } from "./payment-facts";
import { firstPage } from "./prescription";
import { PrescriptionCopy } from "./prescription-copy";
import { QuestionHistory } from "./question-history";
import { Refunds } from "./refunds";
import { Returns } from "./returns";
import { RuleList } from "./rule-list";
import { rulesFor } from "./rules";
import { Supply } from "./supply";
import { Transcription } from "./transcription";
import styles from "./workbench.module.css";

export interface RequestPaneProps extends PaneProps {
  readonly rows: readonly DispenseRow[];
}

/** What was asked for, held against the document, and every way to act on it. */
export function RequestPane({ view, desk, staff, form, basis, timeZone, askedPage, rows }: RequestPaneProps) {
  const { order, decision } = view;
  const duty = {
    role: staff.role,
    isOwn: order.customerId === staff.userId,
    state: order.state,
    decided: decision !== null,
  };
  const act = { view, form, basis };
  return (
    <div id="request" className={styles.facts}>
      <OrderFacts view={view} timeZone={timeZone} />
      {decision === null && <RuleList rules={rulesOf(view, askedPage)} />}
      <Transcription view={view} form={form} basis={basis} timeZone={timeZone} />
      {decision !== null && <DecisionRecord decision={decision} usableUntil={view.usableUntil} timeZone={timeZone} />}
      <div id="decision">
        {view.may.decide && <ClaimNote />}
        <Decide {...act} words={decideWords(duty)} />
        <QuestionHistory asked={view.asked} basis={basis} timeZone={timeZone} />
        <Parcel view={view} timeZone={timeZone} />
        <PrescriptionCopy view={view} basis={basis} timeZone={timeZone} />
        <Supply {...act} words={supplyWords(duty)} rows={rows} />
        <OtherWays view={view} desk={desk.view} form={form} basis={basis} timeZone={timeZone} />
      </div>
      <Refunds moneyBack={view.moneyBack} basis={basis} form={form} timeZone={timeZone} />
      <Returns moneyBack={view.moneyBack} basis={basis} form={form} timeZone={timeZone} />
      <PaymentFacts view={view} timeZone={timeZone} basis={basis} />
      <History view={view} basis={basis} timeZone={timeZone} />
    </div>
  );
}

type OtherWaysProps = Pick<PaneProps, "view" | "form" | "basis" | "timeZone"> & {
  readonly desk: PaneProps["desk"]["view"];
};

function OtherWays({ view, desk, form, basis, timeZone }: OtherWaysProps) {
  const { ask } = view.asked.may;
  const [mayCall, mayWork] = [desk?.may.call === true, desk?.may.work === true];
  if (ask === "nothing" && !mayCall && !mayWork) return null;
  return (
    <Part title={t("benchDecision.otherActions")}>
      <AskForm view={view} basis={basis} part={partOf(form, "ask")} timeZone={timeZone} />
      {mayCall && <CallForm basis={basis} form={form} />}
      {mayCall && <CallBackForm basis={basis} form={form} />}
      {mayWork && <OnHoldForm basis={basis} form={form} />}
      {mayWork && desk !== null && <EscalateForm basis={basis} form={form} colleagues={desk.colleagues} />}
    </Part>
  );
}

function rulesOf(view: AdminOrderView, askedPage: string | undefined) {
  const { policy, daysCovered, today, patient, lines, prescription, reports, decision } = view;
  const shown = firstPage(view, askedPage);
  const unopened = prescription?.files.flatMap(({ id, pages }) =>
    pages.filter((page) => !page.opened && `${id}.${page.number}` !== shown),
  );
  return rulesFor({
    policy,
    daysCovered,
    today,
    age: patient.age,
    category: patient.effectiveCategory,
    capsules: lines.reduce((sum, line) => sum + line.packs * line.packCapsules, 0),
    pagesUnopened: unopened?.length ?? null,
    openReports: reports.filter((report) => report.closedAt === null && report.stopsSupply).length,
    writtenOn: decision?.transcription?.writtenOn ?? null,
  });
}
