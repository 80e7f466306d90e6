import { DescriptionList } from "@/components/ui/description-list";
import { DayOf, Time } from "@/components/ui/time";
import { declineReason } from "@/content/decline-reasons";
import { medicineBySlug } from "@/content/medicines/all";
import { overrideReasonWords } from "@/lib/domain/dispensing/override";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { Attested } from "./attest-list";
import { Part } from "./part";

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
    <Part title={decision.decision === "approve" ? "Approved" : "Declined"}>
      <DescriptionList
        spacing="close"
        items={[
          { term: "By", detail: decision.deciderName },
          { term: "At", detail: <Time at={decision.decidedAt} timeZone={timeZone} /> },
          ...(reason === null
            ? []
            : [
                { term: "Reason", detail: reason.staffLabel },
                { term: "Customer read", detail: `${reason.customerReason} ${reason.howToFix}` },
              ]),
          ...(decision.transcription === null ? [] : transcribed(decision.transcription)),
          ...(usableUntil === null ? [] : [{ term: "Usable until", detail: <DayOf day={usableUntil} /> }]),
          ...(decision.note === null || decision.note === "" ? [] : [{ term: "Note", detail: decision.note }]),
          ...(decision.decision === "approve" ? [{ term: "Read by", detail: readBy(decision) }] : []),
          ...decision.overrides.map(({ rule, reason, words }) => ({
            term: "Judged otherwise",
            detail: `${rule}: ${overrideReasonWords(reason)}. ${words}`,
          })),
          ...attestedItems(decision),
          { term: "Policy", detail: decision.policyVersion },
        ]}
      />
    </Part>
  );
}

const attestedItems = ({ decision, attested }: Decision) =>
  decision === "approve" && attested !== null && attested.length > 0
    ? [{ term: "Said by approving", detail: <Attested attested={attested} /> }]
    : [];

const readBy = ({ singlePharmacist }: Decision) =>
  singlePharmacist
    ? "One pharmacist read and approved, as the pharmacy’s setting allows"
    : "Two people: a colleague typed what it says, the pharmacist read strength and total again";

function transcribed(read: NonNullable<Decision["transcription"]>) {
  const medicine = medicineBySlug(read.slug);
  return [
    { term: "Written on", detail: <DayOf day={read.writtenOn} /> },
    { term: "Patient named", detail: read.patientName },
    { term: "Medicine", detail: `${medicine?.brand ?? read.slug} ${read.strengthMg} mg` },
    { term: "Dose", detail: `${read.capsulesPerDay} a day for ${read.days} days, ${read.totalCapsules} capsules` },
    {
      term: "Prescriber",
      detail: [read.prescriberName, read.prescriberRegistration, read.prescriberAddress].filter(Boolean).join(", "),
    },
  ];
}
