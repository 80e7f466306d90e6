import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { SeenList } from "@/components/prescription/seen-list";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/account";
import { deps } from "@/lib/entry/deps";
import { requireCustomer } from "@/lib/entry/require";
import { formatDate } from "@/lib/format/date";
import { type ViewsFilter, whoSawPrescription } from "@/lib/queries/account/prescription-views";
import { routes } from "@/lib/routes";
import styles from "../../../account.module.css";

export const metadata: Metadata = { title: t("whoSawYourPrescription") };

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
        trail={[{ label: t("prescriptions"), href: routes.prescriptions() }]}
        here={isMine ? t("yourOwnLooks") : t("whoSawIt")}
      />
      <PageHeading
        title={isMine ? t("yourOwnLooks") : t("whoSawYourPrescription")}
        lead={
          isMine
            ? t("eachTimeYouOpened", { createdAt: formatDate(createdAt, timeZone) })
            : t("everyoneButYouWhoOpened", { createdAt: formatDate(createdAt, timeZone) })
        }
      />
      <SeenList days={days} isMine={isMine} isFirstPage={filter.before === undefined} timeZone={timeZone} />
      <p>
        {filter.before !== undefined && <Link href={routes.prescriptionViews(id, whose)}>{t("backToTheNewest")}</Link>}
        {filter.before !== undefined && olderThan !== null && " · "}
        {olderThan !== null && (
          <Link href={routes.prescriptionViews(id, { ...whose, before: olderThan })} rel="next">
            {t("olderEntries")}
          </Link>
        )}
      </p>
      <p>
        {isMine ? (
          <Link href={routes.prescriptionViews(id)}>{t("whoElseSawIt")}</Link>
        ) : (
          <Link href={routes.prescriptionViews(id, { whose: "mine" })}>{t("yourOwnLooks")}</Link>
        )}
      </p>
      <p className={styles.quiet}>
        {t.rich("pharmacistsAndTechniciansOpen", { link: (chunks) => <Link href={routes.contact()}>{chunks}</Link> })}
      </p>
    </div>
  );
}

/** Anything that is no number of an entry asks for the newest. */
function filterOf({ whose, before }: Awaited<Props["searchParams"]>): ViewsFilter {
  const isNumber = typeof before === "string" && /^\d{1,15}$/.test(before);
  return { whose: whose === "mine" ? "mine" : "others", before: isNumber ? Number(before) : undefined };
}
