import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bench } from "@/components/admin/workbench/bench";
import { t } from "@/content/words/t";
import { queueQuery, readCarriedView } from "@/lib/contracts/queue-view";
import { categories } from "@/lib/domain/patient/patient";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { requireStaff } from "@/lib/entry/require";
import { workbench } from "@/lib/queries/admin/workbench";
import { routes } from "@/lib/routes";

type Props = PageProps<"/admin/orders/[orderNumber]">;

/** Neither number, medicine nor patient: titles stay in histories and on screens that others see. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { refused } = await searchParams;
  return { title: refused === undefined ? t("panel.order") : t("benchDecision.orderError") };
}

export default async function OrderPage({ params, searchParams }: Props) {
  const { orderNumber } = await params;
  const staff = await requireStaff("order:view", routes.adminOrder(orderNumber));
  const live = deps();
  const { page, batches, from } = await searchParams;
  const form = await formState(searchParams);
  const supposed = categories.find((one) => one === form.value("category.value")) ?? null;
  const queue = readCarriedView(from ?? form.value("from"));
  const found = await workbench(live, staff, orderNumber, { supposed, queue });
  if (!found.ok) notFound();
  const { view, desk, clinical } = found.value;
  return (
    <Bench
      view={view}
      desk={desk}
      clinical={clinical}
      staff={staff}
      form={form}
      from={queueQuery(queue)}
      timeZone={live.settings.pharmacy.timeZone}
      idempotencyKey={live.newId()}
      askedPage={typeof page === "string" ? page : undefined}
      askedBatches={Number(batches)}
    />
  );
}
