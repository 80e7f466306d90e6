import "server-only";
import { medicineBySlug, substanceOf } from "@/content/medicines";
import { basketOf, emptyBasket, lockBasket } from "@/db/repo/basket";
import { lockSaleItems } from "@/db/repo/catalogue";
import { beginNextDraft } from "@/db/repo/checkout-draft";
import { insertOrder } from "@/db/repo/order";
import { insertPayment } from "@/db/repo/payment";
import { reserve } from "@/db/repo/stock";
import type { orderLines, orders } from "@/db/schema/orders";
import { type PlaceOrder, placeOrder } from "@/lib/contracts/checkout";
import { gate } from "@/lib/domain/checkout/gate";
import type { Address } from "@/lib/domain/order/address";
import { deliveryFeePaise, subtotalPaise } from "@/lib/domain/order/totals";
import { conflict, forbidden, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, type Work } from "../command";
import { gateFacts } from "./gate-facts";

/** How long an unpaid order keeps its packs. Stripe wants a session to live 30 minutes at least when it is made: the rest is time to try again. */
export const sessionMinutes = 90;

/**
 * Takes the basket as an order: the gate judged under locks, packs promised, prices and names kept as they are now, the basket emptied. The
 * payment is opened afterwards (payment/open-session.ts): no order without a row of ours first, and no network call in here.
 */
export const placeOrderCommand = command({
  name: "order.placed",
  input: placeOrder,
  subject: () => ({ subjectKind: "order", subjectId: null }),
  async run(work, input: PlaceOrder) {
    const { actor, tx } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "customer") return err(forbidden);
    await lockBasket(tx, { customerId: actor.userId }, work.newId, work.now);
    const basket = await basketOf(tx, { customerId: actor.userId });
    const items = await lockSaleItems(
      tx,
      basket.map((line) => line.slug),
      work.today,
    );
    const facts = await gateFacts(
      tx,
      {
        customerId: actor.userId,
        patientId: input.patientId ?? null,
        prescriptionId: input.prescriptionId ?? null,
        acknowledgements: input.acknowledgements,
        address: whole(input.address),
        basket,
        items,
      },
      work.settings,
      work.today,
    );
    const reasons = gate(facts);
    if (reasons.length > 0) return err(refused({ code: "gate-closed", params: { case: "place" } }, reasons));
    const total = subtotalPaise(basket) + deliveryFeePaise;
    const { seenTotal = total } = input;
    if (seenTotal !== total)
      return err(conflict({ code: "total-changed", params: { seenPaise: seenTotal, totalPaise: total } }));
    return save(work, actor.userId, input, basket);
  },
});

/** An address with every required field present as text; emptiness is the gate's to name. */
function whole(address: PlaceOrder["address"]): Address | null {
  if (Object.values(address).every((value) => value === undefined || value === "")) return null;
  const { name = "", line1 = "", line2, city = "", state = "", pin = "", phone = "" } = address;
  return { name, line1, city, state, pin, phone, ...(line2 ? { line2 } : {}) };
}

async function save(work: Work, customerId: string, input: PlaceOrder, basket: Awaited<ReturnType<typeof basketOf>>) {
  const { tx, now, newId } = work;
  const orderNumber = newId();
  const totalPaise = subtotalPaise(basket) + deliveryFeePaise;
  const address = whole(input.address);
  if (address === null || input.patientId === undefined || input.prescriptionId === undefined)
    throw new Error("the gate let an incomplete order pass");
  const order: typeof orders.$inferInsert = {
    orderNumber,
    customerId,
    patientId: input.patientId,
    prescriptionId: input.prescriptionId,
    state: "awaiting-payment",
    address,
    currency: "inr",
    deliveryPaise: deliveryFeePaise,
    totalPaise,
    acknowledgementsVersion: input.acknowledgements.version,
    acknowledged: input.acknowledgements.accepted,
    placedAt: now,
    updatedAt: now,
  };
  const lines: (typeof orderLines.$inferInsert)[] = basket.map((line) => lineOf(orderNumber, line));
  await insertOrder(tx, order, lines);
  await reserve(tx, orderNumber, basket);
  const sessionExpiresAt = new Date(now.getTime() + sessionMinutes * 60_000);
  await insertPayment(tx, {
    orderNumber,
    state: "none",
    currency: "inr",
    amountPaise: totalPaise,
    sessionKey: `session:${orderNumber}:1`,
    sessionExpiresAt,
  });
  await emptyBasket(tx, customerId);
  await beginNextDraft(tx, { customerId, patientId: input.patientId, address, updatedAt: now });
  return done(
    { orderNumber },
    {
      event: "order.placed",
      subjectKind: "order",
      subjectId: orderNumber,
      orderNumber,
      details: { totalPaise, acknowledgements: input.acknowledgements.version },
    },
  );
}

function lineOf(
  orderNumber: string,
  line: Awaited<ReturnType<typeof basketOf>>[number],
): typeof orderLines.$inferInsert {
  const medicine = medicineBySlug(line.slug);
  if (medicine === null) throw new Error(`no medicine ${line.slug}`);
  return {
    orderNumber,
    slug: line.slug,
    brand: medicine.brand,
    strengthMg: medicine.strengthMg,
    packs: line.packs,
    packCapsules: line.packCapsules,
    unitPricePaise: line.unitPricePaise,
    monographVersion: substanceOf(medicine).monograph.version,
  };
}
