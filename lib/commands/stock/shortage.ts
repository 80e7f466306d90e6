import "server-only";
import { medicineBySlug } from "@/content/medicines/all";
import { t } from "@/content/words/answers";
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
  await raiseAlert(work.tx, {
    id: work.newId(),
    key: `stock:${changeId}`,
    kind: "stock",
    message: t("promisedToOpenOrders", { packs: short, title }),
    createdAt: work.now,
  });
  return short;
}
