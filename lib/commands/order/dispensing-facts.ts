import "server-only";
import type { OrderRow } from "@/db/store/orders";
import type { PatientRow } from "@/db/store/patients";
import { lockPerson, suppliesOfPerson } from "@/db/store/person-supplies";
import { furtherFactsOf } from "@/lib/domain/dispensing/further-facts";
import type { FurtherFacts } from "@/lib/domain/dispensing/stated-facts";
import type { Reading } from "@/lib/domain/prescription/reading";
import type { Work } from "../command";

/**
 * What the rules ask beside the transcription, as far as the shop knows it. The person is locked first, so that of two approvals at once
 * the second counts what the first gave. What nobody recorded stays "unknown", and the pharmacist answers for it by approving.
 */
export async function furtherFacts(
  work: Work,
  order: OrderRow,
  patient: PatientRow,
  reading: Reading | null,
): Promise<FurtherFacts> {
  const { tx, settings } = work;
  await lockPerson(tx, patient);
  const supplies = await suppliesOfPerson(tx, patient, order.orderNumber, settings.pharmacy.timeZone);
  const { deliveryPins } = settings;
  return furtherFactsOf({ supplies, pin: order.address.pin, deliveryPins, reading });
}
