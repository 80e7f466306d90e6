import { DescriptionList } from "@/components/ui/description-list";
import { DayOf, Time } from "@/components/ui/time";
import { declineReason } from "@/content/decline-reasons";
import { medicineBySlug } from "@/content/medicines";
import { overrideReasonWords } from "@/content/words/labels";
import { t } from "@/content/words/t";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { Part } from "./part";
import { SaidList } from "./said-list";

type Decision = NonNullable<AdminOrderView["decision"]>;

export interface DecisionRecordProps {
  readonly decision: Decision;
  readonly usableUntil: string | null;
  readonly timeZone: string;
}

/** What was decided, by whom, on what reading of the prescription. */
export function DecisionRecord({ decision, usableUntil, timeZone }: DecisionRecordProps) {
  const reason = decision.reasonCode === null ? null : declineReason(decision.reasonCode);
  return (
    <Part title={decision.decision === "approve" ? t("benchDecision.approved") : t("benchDecision.declined")}>
      <DescriptionList
        spacing="close"
        items={[
          { term: t("benchDecision.decidedBy"), detail: decision.deciderName },
          { term: t("benchDecision.decidedAt"), detail: <Time at={decision.decidedAt} timeZone={timeZone} /> },
          ...(reason === null
            ? []
            : [
                { term: t("panel.reason"), detail: reason.staffLabel },
                { term: t("benchDecision.customerRead"), detail: `${reason.customerReason} ${reason.howToFix}` },
              ]),
          ...(decision.transcription === null ? [] : transcribed(decision.transcription)),
          ...(usableUntil === null
            ? []
            : [{ term: t("benchDecision.usableUntil"), detail: <DayOf day={usableUntil} /> }]),
          ...(decision.note === null || decision.note === ""
            ? []
            : [{ term: t("benchDecision.note"), detail: decision.note }]),
          ...(decision.decision === "approve"
            ? [{ term: t("benchDecision.transcribedBy"), detail: readBy(decision) }]
            : []),
          ...decision.overrides.map(({ rule, reason, words }) => ({
            term: t("benchDecision.overrides"),
            detail: `${rule}: ${overrideReasonWords(reason)}. ${words}`,
          })),
          ...attestedItems(decision),
          { term: t("benchDecision.policy"), detail: decision.policyVersion },
        ]}
      />
    </Part>
  );
}

const attestedItems = ({ decision, attested }: Decision) =>
  decision === "approve" && attested !== null && attested.length > 0
    ? [{ term: t("benchDecision.confirmedByApproving"), detail: <SaidList said={attested} /> }]
    : [];

const readBy = ({ singlePharmacist }: Decision) =>
  singlePharmacist ? t("benchDecision.onePharmacist") : t("benchDecision.twoPeople");

function transcribed(read: NonNullable<Decision["transcription"]>) {
  const medicine = medicineBySlug(read.slug);
  return [
    { term: t("benchDecision.writtenOn"), detail: <DayOf day={read.writtenOn} /> },
    { term: t("benchDecision.patientOnRecord"), detail: read.patientName },
    {
      term: t("panel.medicine"),
      detail: t("common.brandAndStrength", { brand: medicine?.brand ?? read.slug, strengthMg: read.strengthMg }),
    },
    {
      term: t("panel.dose"),
      detail: t("benchDecision.doseLine", {
        capsulesPerDay: read.capsulesPerDay,
        days: read.days,
        totalCapsules: read.totalCapsules,
      }),
    },
    {
      term: t("panel.prescriber"),
      detail: [read.prescriberName, read.prescriberRegistration, read.prescriberAddress].filter(Boolean).join(", "),
    },
  ];
}
