import { OrderStatusChip } from "@/components/order/order-status-chip";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { OrderState } from "@/lib/domain/order/machine";
import { formatDate } from "@/lib/format/date";
import { routes } from "@/lib/routes";
import styles from "./prescription-card.module.css";

export interface PrescriptionCardProps {
  readonly prescription: {
    readonly id: string;
    readonly createdAt: Date;
    readonly decided: boolean;
    readonly stopped: readonly string[];
    readonly files: readonly { readonly id: string; readonly name: string; readonly pages: number }[];
    readonly usedIn: readonly { readonly orderNumber: string; readonly placedAt: Date; readonly state: OrderState }[];
  };
  readonly timeZone: string;
}

/** One prescription as it was handed in, with the orders it was used for. */
export function PrescriptionCard({ prescription, timeZone }: PrescriptionCardProps) {
  const { id, createdAt, decided, stopped, files, usedIn } = prescription;
  return (
    <Card
      title={`Sent on ${formatDate(createdAt, timeZone)}`}
      aside={<Chip icon={decided ? "check" : "clock"}>{decided ? "Read by a pharmacist" : "Not read yet"}</Chip>}
    >
      <ul className={styles.files} aria-label="Files">
        {files.map((file) => (
          <li key={file.id} className={styles.file}>
            <a href={routes.page(id, file.id, 1)} className={styles.link}>
              {/* biome-ignore lint/performance/noImgElement: the picture is private and must pass no image cache. */}
              <img
                src={routes.thumbnail(id, file.id)}
                alt=""
                width={120}
                height={160}
                loading="lazy"
                className={styles.picture}
              />
              <span>{file.name}</span>
            </a>
            <span className={styles.quiet}>{file.pages === 1 ? "1 page" : `${file.pages} pages`}</span>
          </li>
        ))}
      </ul>
      {stopped.length > 0 && (
        <Notice tone="danger" title={stopped.length === 1 ? "A file was taken out" : "Files were taken out"}>
          <p>
            The virus scanner stopped {stopped.join(", ")} after it was sent; nobody can open it. Send a photo of the
            page instead.
          </p>
        </Notice>
      )}
      <p>
        <Link href={routes.prescriptionViews(id)} className={styles.seen}>
          Who saw it<VisuallyHidden>: prescription sent on {formatDate(createdAt, timeZone)}</VisuallyHidden>
        </Link>
      </p>
      {usedIn.length === 0 ? (
        <p className={styles.quiet}>Not used for an order yet.</p>
      ) : (
        <>
          <h3 className={styles.title}>Used for</h3>
          <ul className={styles.orders}>
            {usedIn.map(({ orderNumber, placedAt, state }) => (
              <li key={orderNumber} className={styles.order}>
                <Link href={routes.order(orderNumber)}>
                  Order of <Time at={placedAt} timeZone={timeZone} show="date" />
                </Link>
                <OrderStatusChip state={state} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
