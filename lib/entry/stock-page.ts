import "server-only";
import { isPublicId } from "@/lib/domain/shared/public-id";
import type { BatchDone } from "@/lib/domain/stock/batch-done";
import { routes } from "@/lib/routes";

/** The page of one batch, where one is named, else that of the stock. */
export function stockPage(batchId: unknown, done?: BatchDone): string {
  if (typeof batchId !== "string" || !isPublicId(batchId)) return routes.stock();
  return done === undefined ? routes.batch(batchId) : `${routes.batch(batchId)}?done=${done}`;
}
