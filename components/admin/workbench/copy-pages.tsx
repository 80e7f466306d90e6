import { t } from "@/content/words/t";
import type { PrescriptionCopyView } from "@/lib/queries/admin/prescription-copy";
import { routes } from "@/lib/routes";
import styles from "./copy-pages.module.css";
import { Endorsement, type Seller } from "./endorsement";

/** Each page of the prescription on a sheet of its own, with what was supplied on it below. */
export function CopyPages({ copy, seller }: { readonly copy: PrescriptionCopyView; readonly seller: Seller }) {
  const { prescriptionId, pages, supply } = copy;
  if (pages.length === 0)
    return (
      <>
        <p>{t("copy.noPages")}</p>
        <Endorsement supply={supply} seller={seller} />
      </>
    );
  return pages.map(({ fileId, number }, at) => (
    <section key={`${fileId}.${number}`} className={styles.sheet}>
      {/* biome-ignore lint/performance/noImgElement: no optimiser sees a private page. */}
      <img
        src={routes.page(prescriptionId, fileId, number)}
        alt={t("copy.pageOf", { number: at + 1, count: pages.length })}
        className={styles.page}
      />
      <Endorsement supply={supply} seller={seller} />
    </section>
  ));
}
