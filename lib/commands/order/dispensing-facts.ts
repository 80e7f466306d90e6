import "server-only";
import type { OrderRow } from "@/db/repo/order";
import type { PatientRow } from "@/db/repo/patient";
import { recordsOfPerson } from "@/db/repo/person";
import { prescriptionById } from "@/db/repo/prescription";
import { lockPerson, suppliesOfPerson } from "@/db/repo/supply";
import { currentTranscription } from "@/db/repo/transcription";
import { orderFacts } from "@/lib/domain/dispensing/order-facts";
import type { OrderFacts } from "@/lib/domain/dispensing/stated-facts";
import type { FullTranscription } from "@/lib/domain/prescription/full-transcription";
import type { Work } from "../command";

/**
 * What the rules ask beside the transcription, as far as the shop knows it. The person is locked first, so that of two approvals at once
 * the second counts what the first gave. What nobody recorded stays "unknown", and the pharmacist answers for it by approving.
 */
export async function loadOrderFacts(
  work: Work,
  order: OrderRow,
  patient: PatientRow,
  reading: FullTranscription | null,
): Promise<OrderFacts> {
  const { tx, settings } = work;
  await lockPerson(tx, patient);
  const records = await recordsOfPerson(tx, patient);
  const supplies = await suppliesOfPerson(tx, records, order.orderNumber, settings.pharmacy.timeZone);
  const { deliveryPins } = settings;
  return orderFacts({ supplies, pin: order.address.pin, deliveryPins, reading });
}

/**
 * The same once an order is approved: what was read of its prescription, and whether its address is served. What other orders gave is judged
 * by approving and not again.
 */
export async function factsOfApprovedOrder({ tx, settings }: Work, order: OrderRow): Promise<OrderFacts> {
  const prescription = await prescriptionById(tx, order.prescriptionId);
  const read = prescription === null ? null : await currentTranscription(tx, prescription);
  const { deliveryPins } = settings;
  return orderFacts({ supplies: [], pin: order.address.pin, deliveryPins, reading: read?.reading ?? null });
}
