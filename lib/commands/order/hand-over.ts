import "server-only";
import { insertHandOver, lockParcel, otherOrderWith } from "@/db/repo/hand-over";
import { categoryOfOrder, type LoadedOrder, saveState } from "@/db/repo/order";
import { hasOpenSafetyReport, patientOfOrder } from "@/db/repo/patient";
import { type HandOverOrder, handOverOrder } from "@/lib/contracts/order";
import { windowReasons } from "@/lib/domain/dispensing/dispense";
import { effectiveCategory } from "@/lib/domain/patient/patient";
import { fulfilmentBlockers } from "@/lib/domain/refund/crossing";
import { shownCharacters } from "@/lib/domain/search/terms";
import { conflict, forbidden, type Reason, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { parcelReasons } from "@/lib/domain/stock/parcel";
import { command, done, type Work } from "../command";
import { moneyOf } from "../refund/money-of";
import { factsOfApprovedOrder } from "./dispensing-facts";
import { policyOf } from "./judge-approval";
import { notifyCustomer } from "./notify";
import { orderForChange, stateRefusal } from "./standing";

/** The prescription's window, judged on the day the parcel leaves: between dispensing and the courier it may have ended. */
async function windowOf(work: Work, loaded: LoadedOrder) {
  const { order, lines, decision } = loaded;
  if (decision?.transcription == null) throw new Error(`order ${order.orderNumber} is dispensed without an approval`);
  const patient = await patientOfOrder(work.tx, order);
  return windowReasons(policyOf(work, loaded), {
    transcription: decision.transcription,
    patient: {
      name: patient.name,
      birthDate: patient.birthDate,
      category: effectiveCategory((await categoryOfOrder(work.tx, order.orderNumber))?.value ?? null),
    },
    ordered: lines.map((line) => ({
      slug: line.slug,
      title: `${line.brand} ${line.strengthMg} mg`,
      strengthMg: line.strengthMg,
      packs: line.packs,
      capsules: line.packs * line.packCapsules,
    })),
    further: await factsOfApprovedOrder(work, order),
    today: work.today,
  });
}

/** A parcel has a number of its own. What holds no digit is the name of who collected, and may stand on several orders. */
async function referenceReasons({ tx }: Work, input: HandOverOrder): Promise<Reason[]> {
  if (!/\d/.test(input.reference)) return [];
  const other = await otherOrderWith(tx, input);
  if (other === null) return [];
  const { courier, reference } = input;
  return [
    {
      code: "reference-taken",
      field: "reference",
      params: { courier, reference, ending: other.slice(-shownCharacters) },
    },
  ];
}

/** The parcel leaves: to a courier with a reference, or into the hands of who collects it. */
export const handOverOrderCommand = command({
  name: "order.handed-over",
  duty: { action: "order:hand-over", without: forbidden },
  input: handOverOrder,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, input: HandOverOrder) {
    const { tx, now, today, actor } = work;
    const loaded = await orderForChange(work, "order:hand-over", input);
    if (!loaded.ok) return loaded;
    const refusal = stateRefusal(loaded.value, "hand-over");
    if (refusal !== null) return err(refusal);
    const { order } = loaded.value;
    const reasons = fulfilmentBlockers(await moneyOf(tx, loaded.value));
    if (reasons.length > 0) return err(conflict({ code: "not-charged", params: { case: "parcel" } }, reasons));
    const parcel = await lockParcel(tx, order.orderNumber);
    if (parcel.some(({ returnedPacks }) => returnedPacks > 0)) {
      return err(conflict("packs-returned"));
    }
    const stays = [...parcelReasons(parcel, today), ...(await windowOf(work, loaded.value))];
    if (await hasOpenSafetyReport(tx, order.patientId)) {
      stays.push({ code: "safety-report-open", params: { case: "hand-over" } });
    }
    stays.push(...(await referenceReasons(work, input)));
    const [first] = stays;
    if (first !== undefined) return err(refused(first, stays));
    if (actor.kind !== "staff") throw new Error("only staff hand over");
    const { orderNumber } = order;
    await insertHandOver(tx, {
      orderNumber,
      courier: input.courier,
      reference: input.reference,
      handedOverBy: actor.userId,
      handedOverAt: now,
    });
    await saveState(tx, order, "handed-over", now);
    await notifyCustomer(work, order, "order-handed-over", { courier: input.courier, reference: input.reference });
    const version = order.version + 1;
    return done(
      { orderNumber, version, state: "handed-over" as const },
      { event: "order.handed-over", subjectKind: "order", subjectId: orderNumber, orderNumber, details: { version } },
    );
  },
});
