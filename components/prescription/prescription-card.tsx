import { OrderStatusChip } from "@/components/order/order-status-chip";
import { Card } from "@/components/ui/card";
import { Chip } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
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
      title={t("prescription.sentOn", { createdAt: formatDate(createdAt, timeZone) })}
      aside={
        <Chip icon={decided ? "check" : "clock"}>{decided ? t("prescription.read") : t("prescription.notRead")}</Chip>
      }
    >
      <ul className={styles.files} aria-label={t("prescription.files")}>
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
            <span className={styles.quiet}>{t("prescription.countPages", { count: file.pages })}</span>
          </li>
        ))}
      </ul>
      {stopped.length > 0 && (
        <Notice tone="danger" title={t("prescription.fileRemoved", { count: stopped.length })}>
          <p>{t("prescription.infected", { stopped: stopped.join(", ") })}</p>
        </Notice>
      )}
      <p>
        <Link href={routes.prescriptionViews(id)} className={styles.seen}>
          {t.rich("prescription.whoSawItOf", {
            createdAt: formatDate(createdAt, timeZone),
            hidden: (inside) => <VisuallyHidden>{inside}</VisuallyHidden>,
          })}
        </Link>
      </p>
      {usedIn.length === 0 ? (
        <p className={styles.quiet}>{t("prescription.notUsed")}</p>
      ) : (
        <>
          <h3 className={styles.title}>{t("prescription.usedFor")}</h3>
          <ul className={styles.orders}>
            {usedIn.map(({ orderNumber, placedAt, state }) => (
              <li key={orderNumber} className={styles.order}>
                <Link href={routes.order(orderNumber)}>
                  {t.rich("prescription.orderOf", {
                    time: () => <Time at={placedAt} timeZone={timeZone} show="date" />,
                  })}
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
