import "server-only";
import { medicineBySlug } from "@/content/medicines/all";
import { raiseAlert } from "@/db/store/alerts";
import { promisedWithoutPacks } from "@/db/store/stock";
import type { Work } from "../command";

/**
 * Packs that are gone are gone, also when they were promised: the books say so, and staff are told that orders cannot be supplied from the
 * shelf. Once for each change, named by its own id.
 */
export async function alertShortage(work: Work, slug: string, changeId: string): Promise<number> {
  const short = await promisedWithoutPacks(work.tx, slug, work.today);
  if (short === 0) return 0;
  const medicine = medicineBySlug(slug);
  const title = medicine === null ? slug : `${medicine.brand} ${medicine.strengthMg} mg`;
  const packs = short === 1 ? "1 pack" : `${short} packs`;
  await raiseAlert(work.tx, {
    id: work.newId(),
    key: `stock:${changeId}`,
    kind: "stock",
    message: `${packs} promised to open orders of ${title} are not on the shelf any more. Take in new packs, or decline or refund orders.`,
    createdAt: work.now,
  });
  return short;
}
