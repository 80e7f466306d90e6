import { KeyPager } from "@/components/admin/queue-pager";
import { t } from "@/content/words/t";
import type { StockAsked } from "@/lib/queries/admin/stock";
import { routes } from "@/lib/routes";

/** Earlier and later pages of the same list. */
export function StockPager({ asked, hasMore }: { readonly asked: StockAsked; readonly hasMore: boolean }) {
  return (
    <KeyPager
      label={t("adminPages.batches")}
      previous={asked.page > 1 ? hrefFor(asked, asked.page - 1) : null}
      next={hasMore ? hrefFor(asked, asked.page + 1) : null}
    />
  );
}

function hrefFor({ find, medicine, all }: StockAsked, page: number): string {
  const query = new URLSearchParams();
  if (find !== null) query.set("find", find);
  if (medicine !== null) query.set("medicine", medicine);
  if (all) query.set("all", "1");
  if (page > 1) query.set("page", String(page));
  return routes.stock(query.toString());
}
