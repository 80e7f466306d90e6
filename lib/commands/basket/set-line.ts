import "server-only";
import { medicineBySlug } from "@/content/medicines";
import { type BasketOwner, basketOf, lockBasket, setLine } from "@/db/repo/basket";
import { saleItems } from "@/db/repo/catalogue";
import { patientsOf } from "@/db/repo/patient";
import { type SetBasketLine, setBasketLine } from "@/lib/contracts/basket";
import type { Actor } from "@/lib/domain/access/actor";
import { capsuleLimit, firstRequestCapsulesMax } from "@/lib/domain/checkout/gate";
import { forbidden, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, type Work } from "../command";

/** Whose basket an actor fills: their own account's, or the visitor's by cookie. Staff have none. */
export function basketOwner(actor: Actor): BasketOwner | null {
  if (actor.kind === "customer") return { customerId: actor.userId };
  if (actor.kind === "visitor" && actor.visitorHash !== null) return { visitorHash: actor.visitorHash };
  return null;
}

/** Sets how many packs of a medicine are in the basket; 0 takes it out. A price is never taken from the client. */
export const setLineCommand = command({
  name: "basket.changed",
  input: setBasketLine,
  subject: () => ({ subjectKind: "basket", subjectId: null }),
  async run(work, { slug, quantity }: SetBasketLine) {
    const owner = basketOwner(work.actor);
    if (owner === null) return err(forbidden);
    const items = await saleItems(work.tx, work.today);
    const item = items.find((one) => one.slug === slug);
    const medicine = medicineBySlug(slug);
    if (item === undefined || medicine === null) return err(unknownMedicine());
    const basketId = await lockBasket(work.tx, owner, work.newId, work.now);
    const others = (await basketOf(work.tx, owner)).filter((line) => line.slug !== slug);
    const capsules = [...others, { packs: quantity, packCapsules: item.packCapsules }].reduce(
      (sum, line) => sum + line.packs * line.packCapsules,
      0,
    );
    const capsulesMax = await basketLimit(work);
    if (quantity > 0 && capsules > capsulesMax) return err(tooMany(capsules, capsulesMax));
    if (quantity > 0 && !item.available) return err(notAvailable(`${medicine.brand} ${medicine.strengthMg} mg`));
    await setLine(work.tx, basketId, slug, quantity, work.now);
    return done(null, {
      event: "basket.changed",
      subjectKind: "basket",
      subjectId: basketId,
      details: { packs: quantity },
    });
  },
});

/** The most any of the account's patients may request; the gate judges the chosen patient again. */
async function basketLimit(work: Work): Promise<number> {
  if (work.actor.kind !== "customer") return firstRequestCapsulesMax;
  const patients = await patientsOf(work.tx, work.actor.userId);
  return Math.max(firstRequestCapsulesMax, ...patients.map((patient) => capsuleLimit(patient.recordedCapsulesPerDay)));
}

const unknownMedicine = () => {
  return refused("medicine-unknown", [{ code: "medicine-unknown", field: "slug" }]);
};

const notAvailable = (title: string) => {
  return refused({ code: "not-available", params: { title } }, [
    { code: "not-available", field: "quantity", params: { title } },
  ]);
};

const tooMany = (capsules: number, capsulesMax: number) => {
  return refused({ code: "too-many-capsules", params: { case: "basket", capsulesMax, capsules } }, [
    { code: "too-many-capsules", field: "quantity", params: { case: "basket", capsulesMax, capsules } },
  ]);
};
