import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/t";
import type { DeskReading } from "@/lib/queries/admin/desk";
import { CallBacks } from "./call-backs";
import { ClaimStrip } from "./claim-strip";
import { EscalationNotice } from "./escalate-form";
import type { DeskFormProps } from "./note-form";
import { OnHoldNotice } from "./on-hold-form";

export interface DeskNoticesProps extends DeskFormProps {
  readonly desk: DeskReading;
  readonly timeZone: string;
}

/** Who works on the order and why it waits, above everything else. */
export function DeskNotices({ desk, basis, form, timeZone }: DeskNoticesProps) {
  if (!desk.isForYou) return null;
  const { view } = desk;
  if (view === null) {
    return (
      <Notice tone="danger" live="alert" title={t("desk.claimUnreadTitle")}>
        <p>{t("desk.claimUnreadLead")}</p>
      </Notice>
    );
  }
  const refused = form.value("form") === "take-over" ? (form.error("takeOverCode") ?? "") : undefined;
  return (
    <>
      <ClaimStrip basis={basis} mayWork={view.may.work} refused={refused} />
      <CallBacks
        calls={view.callBacks}
        mayWork={view.may.call}
        at={view.at}
        timeZone={timeZone}
        basis={basis}
        form={form}
      />
      {view.onHold !== null && (
        <OnHoldNotice onHold={view.onHold} mayWork={view.may.work} basis={basis} timeZone={timeZone} />
      )}
      {view.escalation !== null && (
        <EscalationNotice escalation={view.escalation} basis={basis} form={form} timeZone={timeZone} />
      )}
    </>
  );
}
