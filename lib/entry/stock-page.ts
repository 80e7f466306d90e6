import "server-only";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { routes } from "@/lib/routes";

/** The page of stock, open at a batch where one is named. */
export function stockPage(batchId: unknown): string {
  return routes.stock(typeof batchId === "string" && isPublicId(batchId) ? batchId : undefined);
}
