import type { Metadata } from "next";
import { QueueLive } from "@/components/admin/queue-live";
import { FormErrors } from "@/components/form/form-errors";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { anything, can } from "@/lib/domain/access/can";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { requireStaff } from "@/lib/entry/require";
import { queueView } from "@/lib/queries/admin/queue";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Queue" };

export default async function QueuePage({ searchParams }: PageProps<"/admin/queue">) {
  const staff = await requireStaff("queue:view", routes.queue());
  const found = await queueView(deps(), staff);
  if (!found.ok) throw new Error("staff may read the queue");
  const form = await formState(searchParams);
  return (
    <Page>
      <FormErrors form={form} />
      <PageHeading title="Queue" lead="The order that has waited longest stands first." />
      <QueueLive
        initial={found.value}
        timeZone={deps().settings.pharmacy.timeZone}
        mayCloseAlerts={can(staff, "payment:check", anything)}
      />
    </Page>
  );
}
