import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BatchNotices } from "@/components/admin/stock/batch-notices";
import { Batch } from "@/components/admin/stock/chosen-batch";
import { RecipientList } from "@/components/admin/stock/recipients";
import { stockFields } from "@/components/admin/stock/stock-props";
import { FormErrors } from "@/components/form/form-errors";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { readDone } from "@/lib/domain/stock/batch-done";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { readRecipients } from "@/lib/entry/read-recipients";
import { requireStaff } from "@/lib/entry/require";
import { batchView } from "@/lib/queries/admin/batch";
import { routes } from "@/lib/routes";

type Props = PageProps<"/admin/stock/[batchId]">;

export const generateMetadata = ({ searchParams }: Props): Promise<Metadata> =>
  formTitle(searchParams, t("panel.batch"));

export default async function BatchPage({ params, searchParams }: Props) {
  const { batchId } = await params;
  const staff = await requireStaff("stock:view", routes.batch(batchId));
  const live = deps();
  const found = await batchView(live, staff, batchId);
  if (!found.ok) notFound();
  const { batch, may } = found.value;
  const { done, recipients: asked } = await searchParams;
  const form = await formState(searchParams);
  const { timeZone } = live.settings.pharmacy;
  // A batch in quarantine is about the people who have it; of another one they are shown only when somebody asks.
  const isShown = may.recipients && (batch.quarantinedAt !== null || asked === "all");
  const recipients = isShown ? await readRecipients(live, staff, batchId, "page") : null;
  return (
    <Page>
      <FormErrors form={form} fields={stockFields} />
      <Breadcrumbs trail={[{ label: t("shop.stock"), href: routes.stock() }]} here={t("panel.batch")} />
      <PageHeading title={t("batch.batchOfTitle", batch)} />
      <BatchNotices batch={batch} done={readDone(done)} />
      <Batch batch={batch} may={may} timeZone={timeZone} form={form} idempotencyKey={live.newId()}>
        {recipients?.ok === true ? (
          <RecipientList batchId={batch.id} recipients={recipients.value.rows} timeZone={timeZone} />
        ) : (
          may.recipients && (
            <p data-print="hide">
              <Link href={`${routes.batch(batch.id)}?recipients=all#recipients`}>
                {t("batch.showRecipients", { recipients: batch.concerns.recipients })}
              </Link>{" "}
              {t("batch.viewIsRecorded")}
            </p>
          )
        )}
      </Batch>
    </Page>
  );
}
