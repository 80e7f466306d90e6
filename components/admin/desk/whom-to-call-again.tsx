import { telephone } from "@/components/order/telephone";
import { t } from "@/content/words/t";
import type { DeskView } from "@/lib/queries/admin/desk";

/** Who is called again, with the number where it is a patient's. */
export function WhomToCallAgain({
  call,
}: {
  readonly call: Pick<DeskView["callBacks"][number], "whom" | "patient" | "phone">;
}) {
  const { whom, patient, phone } = call;
  if (whom === "prescriber") return t("desk.callPrescriber", { patient });
  return t.rich("desk.callPatient", { patient, phone, link: (chunks) => <a href={telephone(phone)}>{chunks}</a> });
}
