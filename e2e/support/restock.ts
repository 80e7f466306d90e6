import { signedIn, staff } from "./people";

/** Enough of what the tests order: each takes three packs, and the demo's shelf is not made for hundreds of orders. */
export async function restock(appUrl: string): Promise<void> {
  const manager = await signedIn(appUrl, staff.manager);
  const data = {
    slug: "isotroin-20",
    batchNumber: `E2E-${Date.now()}`,
    expiry: new Date(Date.now() + 4 * 365 * 86_400_000).toISOString().slice(0, 10),
    packs: 500,
    manufacturer: "Example Laboratories",
  };
  const answer = await manager.post("/api/admin/catalogue/stock", { data });
  if (!answer.ok()) throw new Error(`the shelf was not filled: ${await answer.text()}`);
  await manager.dispose();
}
