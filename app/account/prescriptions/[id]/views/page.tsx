import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { SeenList } from "@/components/prescription/seen-list";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { requireCustomer } from "@/lib/entry/require";
import { formatDate } from "@/lib/format/date";
import { type ViewsFilter, whoSawPrescription } from "@/lib/queries/account/prescription-views";
import { routes } from "@/lib/routes";
import styles from "../../../account.module.css";

export const metadata: Metadata = { title: t("account.viewsTitle") };

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
        trail={[{ label: t("account.prescriptions"), href: routes.prescriptions() }]}
        here={isMine ? t("account.ownViews") : t("prescription.whoSawIt")}
      />
      <PageHeading
        title={isMine ? t("account.ownViews") : t("account.viewsTitle")}
        lead={
          isMine
            ? t("account.ownViewsLead", { createdAt: formatDate(createdAt, timeZone) })
            : t("account.viewsLead", { createdAt: formatDate(createdAt, timeZone) })
        }
      />
      <SeenList days={days} isMine={isMine} isFirstPage={filter.before === undefined} timeZone={timeZone} />
      <p>
        {filter.before !== undefined && (
          <Link href={routes.prescriptionViews(id, whose)}>{t("common.backToNewest")}</Link>
        )}
        {filter.before !== undefined && olderThan !== null && " · "}
        {olderThan !== null && (
          <Link href={routes.prescriptionViews(id, { ...whose, before: olderThan })} rel="next">
            {t("common.olderEntries")}
          </Link>
        )}
      </p>
      <p>
        {isMine ? (
          <Link href={routes.prescriptionViews(id)}>{t("account.whoElse")}</Link>
        ) : (
          <Link href={routes.prescriptionViews(id, { whose: "mine" })}>{t("account.ownViews")}</Link>
        )}
      </p>
      <p className={styles.quiet}>
        {t.rich("account.viewsExplained", { link: (chunks) => <Link href={routes.contact()}>{chunks}</Link> })}
      </p>
    </div>
  );
}

/** Anything that is no number of an entry asks for the newest. */
function filterOf({ whose, before }: Awaited<Props["searchParams"]>): ViewsFilter {
  const isNumber = typeof before === "string" && /^\d{1,15}$/.test(before);
  return { whose: whose === "mine" ? "mine" : "others", before: isNumber ? Number(before) : undefined };
}
