import { OrderStatusChip } from "@/components/order/order-status-chip";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { nearness } from "@/lib/domain/prescription/sameness";
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
    <Part title="Seen before" id="seen-before">
      {found ? (
        <Notice tone="your-turn" headingLevel={3} title="Compare before you decide">
          <p>
            {capsulesSupplied === 0
              ? "Nothing was supplied yet by the orders below."
              : `${capsulesSupplied} capsules were supplied before by the orders below.`}{" "}
            One clinic’s papers can look the same. Nothing is declined by itself.
          </p>
        </Notice>
      ) : (
        <p>No page of this prescription was found in another one.</p>
      )}
      {pagesNotCompared > 0 && (
        <p className={styles.quiet}>
          {pagesNotCompared === 1 ? "1 page was" : `${pagesNotCompared} pages were`} not compared by its look.
        </p>
      )}
      {pages.map((page) => (
        <SamePage
          key={`${page.own.fileId}.${page.own.number}.${page.other.fileId}.${page.other.number}`}
          page={page}
          prescriptionId={seen.prescriptionId}
          timeZone={timeZone}
        />
      ))}
      <Others title="The same was read in" orders={written} timeZone={timeZone} />
      <Others title="Other accounts with the same phone or street" orders={contact} timeZone={timeZone} />
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
        <Thumbnail label="This order" src={routes.pageThumbnail(prescriptionId, page.own.fileId, page.own.number)} />
        <Thumbnail
          label={page.sameAccount ? "The same account" : "Another account"}
          src={routes.pageThumbnail(page.prescriptionId, page.other.fileId, page.other.number)}
        />
      </div>
      {page.orders.length === 0 && <p>The other prescription was not used in another order.</p>}
      <OrderList orders={page.orders} timeZone={timeZone} />
    </section>
  );
}

/** Small pictures are on record like every look at a page. */
function Thumbnail({ label, src }: { readonly label: string; readonly src: string }) {
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/performance/noImgElement: a prescription must not pass through an image cache. */}
      <img src={src} alt={`Page of the prescription: ${label.toLowerCase()}`} loading="lazy" />
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
          <Link href={routes.adminOrder(order.orderNumber)}>Order …{order.orderNumber.slice(-6)}</Link> of{" "}
          <Time at={order.placedAt} timeZone={timeZone} show="date" />{" "}
          <OrderStatusChip state={order.state} audience="staff" />{" "}
          <span className={styles.quiet}>
            {order.sameAccount ? "same account" : "another account"},{" "}
            {order.samePatient ? "same patient" : "another patient"},{" "}
            {order.capsulesSupplied === 0 ? "nothing supplied" : `${order.capsulesSupplied} capsules supplied`}
          </span>
        </li>
      ))}
    </ul>
  );
}
