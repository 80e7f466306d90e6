import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Bench } from "@/components/admin/workbench/bench";
import { t } from "@/content/words/bench-decision";
import { queueQuery, readCarriedView } from "@/lib/contracts/queue-view";
import { categories } from "@/lib/domain/patient/patient";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { requireStaff } from "@/lib/entry/require";
import { log } from "@/lib/platform/log";
import { clinicalAidFor } from "@/lib/queries/admin/clinical-aid";
import { deskView, readDesk } from "@/lib/queries/admin/desk";
import { adminOrder } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";

type Props = PageProps<"/admin/orders/[orderNumber]">;

/** Neither number, medicine nor patient: titles stay in histories and on screens that others see. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { refused } = await searchParams;
  return { title: refused === undefined ? t("order") : t("errorOrder") };
}

export default async function OrderPage({ params, searchParams }: Props) {
  const { orderNumber } = await params;
  const staff = await requireStaff("order:view", routes.adminOrder(orderNumber));
  const live = deps();
  const { page, batches, from } = await searchParams;
  const form = await formState(searchParams);
  const supposed = categories.find((one) => one === form.value("category.value")) ?? null;
  const found = await adminOrder(live, staff, orderNumber, supposed);
  if (!found.ok) notFound();
  const queue = readCarriedView(from ?? form.value("from"));
  const desk = await readDesk(
    () => deskView(live, staff, orderNumber, queue),
    (fault) => log.error({ err: fault, orderNumber }, "the desk of an order could not be read"),
  );
  const clinical = await clinicalAidFor(live, staff, orderNumber);
  if (!clinical.ok) notFound();
  return (
    <Bench
      view={found.value}
      desk={desk}
      clinical={clinical.value}
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
