import type { Metadata } from "next";
import { QueueFilterForm } from "@/components/admin/queue-filter-form";
import { QueueLive } from "@/components/admin/queue-live";
import { QueueSave } from "@/components/admin/queue-save";
import { sortLead } from "@/components/admin/queue-words";
import { FormErrors } from "@/components/form/form-errors";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { Notice } from "@/components/ui/notice";
import { medicines } from "@/content/medicines";
import { t } from "@/content/words/t";
import { queueQuery, readQueueAddress } from "@/lib/contracts/queue-view";
import { anything, can } from "@/lib/domain/access/can";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireStaff } from "@/lib/entry/require";
import { queueList } from "@/lib/queries/admin/queue-list";
import { routes } from "@/lib/routes";

export const generateMetadata = ({ searchParams }: PageProps<"/admin/queue">): Promise<Metadata> =>
  formTitle(searchParams, t("queue.title"));

const strengths = [...new Set(medicines.map(({ strengthMg }) => strengthMg))].toSorted((a, b) => a - b);

export default async function QueuePage({ searchParams }: PageProps<"/admin/queue">) {
  const asked = readQueueAddress(await searchParams);
  const query = queueQuery(asked.view, asked.page);
  const staff = await requireStaff("queue:view", routes.queue(query));
  const live = deps();
  const found = await queueList(live, staff, asked);
  if (!found.ok) throw new Error("staff may read the queue");
  const list = found.value;
  const form = await formState(searchParams);
  return (
    <Page>
      <FormErrors form={form} fields={["name", "team"]} />
      <PageHeading title={t("queue.title")} lead={sortLead(list.view.sort)} />
      {list.misread.length > 0 && (
        <Notice tone="info" title={t("queueView.misread", { misread: list.misread.join(", ") })}>
          <p>
            {t.rich("queueView.misreadLead", { link: (chunks) => <a href={routes.queue(list.query)}>{chunks}</a> })}
          </p>
        </Notice>
      )}
      <QueueLive
        initial={list}
        query={query}
        mayClaim={can(staff, "desk:work", anything)}
        timeZone={live.settings.pharmacy.timeZone}
      >
        <QueueFilterForm view={list.view} strengths={strengths} />
        <QueueSave
          query={list.query}
          savedViews={list.savedViews}
          mayShare={can(staff, "queue:share-view", anything)}
          here={routes.queue(query)}
          idempotencyKey={live.newId()}
          form={form}
        />
      </QueueLive>
    </Page>
  );
}
