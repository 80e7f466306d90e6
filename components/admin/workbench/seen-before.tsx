import { OrderStatusChip } from "@/components/order/order-status-chip";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { nearness } from "@/content/words/labels";
import { t } from "@/content/words/t";
import type { OtherOrder, SeenBeforeView, SeenPage } from "@/lib/queries/admin/seen-before";
import { routes } from "@/lib/routes";
import { Part } from "./part";
import styles from "./seen-before.module.css";

export interface SeenBeforeProps {
  /** Null for who may not see prescriptions. */
  readonly seen: SeenBeforeView | null;
  readonly timeZone: string;
}

/** Where this prescription, phone or street was met before. It shows; the pharmacist decides. */
export function SeenBefore({ seen, timeZone }: SeenBeforeProps) {
  if (seen === null) return null;
  const { pages, written, contact, capsulesSupplied, pagesNotCompared } = seen;
  const found = pages.length + written.length > 0;
  return (
    <Part title={t("queue.seenBefore")} id="seen-before">
      {found ? (
        <Notice tone="your-turn" headingLevel={3} title={t("benchPatient.seenBeforeCompare")}>
          <p>
            {t("benchPatient.seenBeforeLead", {
              capsulesSupplied:
                capsulesSupplied === 0
                  ? t("benchPatient.seenBeforeNothing")
                  : t("benchPatient.seenBeforeSupplied", { capsulesSupplied }),
            })}
          </p>
        </Notice>
      ) : (
        <p>{t("benchPatient.seenBeforeNone")}</p>
      )}
      {pagesNotCompared > 0 && (
        <p className={styles.quiet}>{t("benchPatient.pagesNotCompared", { pagesNotCompared })}</p>
      )}
      {pages.map((page) => (
        <SamePage
          key={`${page.own.fileId}.${page.own.number}.${page.other.fileId}.${page.other.number}`}
          page={page}
          prescriptionId={seen.prescriptionId}
          timeZone={timeZone}
        />
      ))}
      <Others title={t("benchPatient.sameDetails")} orders={written} timeZone={timeZone} />
      <Others title={t("benchPatient.sameAddress")} orders={contact} timeZone={timeZone} />
    </Part>
  );
}

function SamePage({
  page,
  prescriptionId,
  timeZone,
}: {
  readonly page: SeenPage;
  readonly prescriptionId: string;
  readonly timeZone: string;
}) {
  return (
    <section className={styles.match}>
      <h3>{nearness(page.signal, page.likeness)}</h3>
      <div className={styles.pair}>
        <Thumbnail
          label={t("benchPatient.thisOrder")}
          src={routes.pageThumbnail(prescriptionId, page.own.fileId, page.own.number)}
        />
        <Thumbnail
          label={page.sameAccount ? t("benchPatient.sameAccount") : t("benchPatient.otherAccount")}
          src={routes.pageThumbnail(page.prescriptionId, page.other.fileId, page.other.number)}
        />
      </div>
      {page.orders.length === 0 && <p>{t("benchPatient.otherNotUsed")}</p>}
      <OrderList orders={page.orders} timeZone={timeZone} />
    </section>
  );
}

/** Small pictures are on record like every look at a page. */
function Thumbnail({ label, src }: { readonly label: string; readonly src: string }) {
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/performance/noImgElement: a prescription must not pass through an image cache. */}
      <img src={src} alt={t("benchPatient.pageOf", { label: label.toLowerCase() })} loading="lazy" />
      <figcaption>{label}</figcaption>
    </figure>
  );
}

interface OthersProps {
  readonly title: string;
  readonly orders: readonly OtherOrder[];
  readonly timeZone: string;
}

function Others({ title, orders, timeZone }: OthersProps) {
  if (orders.length === 0) return null;
  return (
    <section className={styles.match}>
      <h3>{title}</h3>
      <OrderList orders={orders} timeZone={timeZone} />
    </section>
  );
}

function OrderList({ orders, timeZone }: Omit<OthersProps, "title">) {
  if (orders.length === 0) return null;
  return (
    <ul className={styles.orders}>
      {orders.map((order) => (
        <li key={order.orderNumber}>
          {t.rich("benchPatient.orderOf", {
            slice: order.orderNumber.slice(-6),
            link: (chunks) => <Link href={routes.adminOrder(order.orderNumber)}>{chunks}</Link>,
            time: () => <Time at={order.placedAt} timeZone={timeZone} show="date" />,
          })}{" "}
          <OrderStatusChip state={order.state} audience="staff" />{" "}
          <span className={styles.quiet}>
            {t("benchPatient.orderStanding", {
              sameAccount: order.sameAccount ? "yes" : "no",
              samePatient: order.samePatient ? "yes" : "no",
              capsulesSupplied:
                order.capsulesSupplied === 0
                  ? t("benchPatient.nothingSupplied")
                  : t("benchPatient.capsulesSupplied", { capsulesSupplied: order.capsulesSupplied }),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
