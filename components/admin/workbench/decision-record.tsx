import { DescriptionList } from "@/components/ui/description-list";
import { DayOf, Time } from "@/components/ui/time";
import { declineReason } from "@/content/decline-reasons";
import { medicineBySlug } from "@/content/medicines";
import { t } from "@/content/words/bench-decision";
import { overrideReasonWords } from "@/content/words/labels";
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
    <Part title={decision.decision === "approve" ? t("approved") : t("declined")}>
      <DescriptionList
        spacing="close"
        items={[
          { term: t("by"), detail: decision.deciderName },
          { term: t("at"), detail: <Time at={decision.decidedAt} timeZone={timeZone} /> },
          ...(reason === null
            ? []
            : [
                { term: t("reason"), detail: reason.staffLabel },
                { term: t("customerRead"), detail: `${reason.customerReason} ${reason.howToFix}` },
              ]),
          ...(decision.transcription === null ? [] : transcribed(decision.transcription)),
          ...(usableUntil === null ? [] : [{ term: t("usableUntil"), detail: <DayOf day={usableUntil} /> }]),
          ...(decision.note === null || decision.note === "" ? [] : [{ term: t("note"), detail: decision.note }]),
          ...(decision.decision === "approve" ? [{ term: t("readBy"), detail: readBy(decision) }] : []),
          ...decision.overrides.map(({ rule, reason, words }) => ({
            term: t("judgedOtherwise"),
            detail: `${rule}: ${overrideReasonWords(reason)}. ${words}`,
          })),
          ...attestedItems(decision),
          { term: t("policy"), detail: decision.policyVersion },
        ]}
      />
    </Part>
  );
}

const attestedItems = ({ decision, attested }: Decision) =>
  decision === "approve" && attested !== null && attested.length > 0
    ? [{ term: t("saidByApproving"), detail: <SaidList said={attested} /> }]
    : [];

const readBy = ({ singlePharmacist }: Decision) =>
  singlePharmacist ? t("onePharmacistReadAndApproved") : t("twoPeopleAColleagueTypedWhat");

function transcribed(read: NonNullable<Decision["transcription"]>) {
  const medicine = medicineBySlug(read.slug);
  return [
    { term: t("writtenOn"), detail: <DayOf day={read.writtenOn} /> },
    { term: t("patientNamed"), detail: read.patientName },
    {
      term: t("medicine"),
      detail: t("brandStrengthMgMg", { brand: medicine?.brand ?? read.slug, strengthMg: read.strengthMg }),
    },
    {
      term: t("dose"),
      detail: t("capsulesPerDayADayForDays", {
        capsulesPerDay: read.capsulesPerDay,
        days: read.days,
        totalCapsules: read.totalCapsules,
      }),
    },
    {
      term: t("prescriber"),
      detail: [read.prescriberName, read.prescriberRegistration, read.prescriberAddress].filter(Boolean).join(", "),
    },
  ];
}
