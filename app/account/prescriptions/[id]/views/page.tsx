import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { SeenList } from "@/components/prescription/seen-list";
import { Link } from "@/components/ui/link";
import { deps } from "@/lib/entry/deps";
import { requireCustomer } from "@/lib/entry/require";
import { formatDate } from "@/lib/format/date";
import { type ViewsFilter, whoSawPrescription } from "@/lib/queries/account/prescription-views";
import { routes } from "@/lib/routes";
import styles from "../../../account.module.css";

export const metadata: Metadata = { title: "Who saw your prescription" };

type Props = PageProps<"/account/prescriptions/[id]/views">;

export default async function PrescriptionViewsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const customer = await requireCustomer(routes.prescriptionViews(id));
  const filter = filterOf(await searchParams);
  const live = deps();
  const found = await whoSawPrescription(live, customer, id, filter);
  if (!found.ok) notFound();
  const { createdAt, days, olderThan } = found.value;
  const { timeZone } = live.settings.pharmacy;
  const isMine = filter.whose === "mine";
  const whose = isMine ? ({ whose: "mine" } as const) : {};
  return (
    <div className={styles.stack}>
      <Breadcrumbs
        trail={[{ label: "Prescriptions", href: routes.prescriptions() }]}
        here={isMine ? "Your own looks" : "Who saw it"}
      />
      <PageHeading
        title={isMine ? "Your own looks" : "Who saw your prescription"}
        lead={
          isMine
            ? `Each time you opened a page of the prescription you sent on ${formatDate(createdAt, timeZone)}.`
            : `Everyone but you who opened a page of the prescription you sent on ${formatDate(createdAt, timeZone)}. The record is written before a page is shown, and nobody can change it.`
        }
      />
      <SeenList days={days} isMine={isMine} isFirstPage={filter.before === undefined} timeZone={timeZone} />
      <p>
        {filter.before !== undefined && <Link href={routes.prescriptionViews(id, whose)}>Back to the newest</Link>}
        {filter.before !== undefined && olderThan !== null && " · "}
        {olderThan !== null && (
          <Link href={routes.prescriptionViews(id, { ...whose, before: olderThan })} rel="next">
            Older entries
          </Link>
        )}
      </p>
      <p>
        {isMine ? (
          <Link href={routes.prescriptionViews(id)}>Who else saw it</Link>
        ) : (
          <Link href={routes.prescriptionViews(id, { whose: "mine" })}>Your own looks</Link>
        )}
      </p>
      <p className={styles.quiet}>
        Pharmacists and technicians open a prescription to check and dispense it. Small pictures are shown with the
        order and are on record too. If a look surprises you, <Link href={routes.contact()}>ask us</Link>.
      </p>
    </div>
  );
}

/** Anything that is no number of an entry asks for the newest. */
function filterOf({ whose, before }: Awaited<Props["searchParams"]>): ViewsFilter {
  const isNumber = typeof before === "string" && /^\d{1,15}$/.test(before);
  return { whose: whose === "mine" ? "mine" : "others", before: isNumber ? Number(before) : undefined };
}
