import { t } from "@/content/words/t";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";
import { Part } from "./part";
import { ScanNotices } from "./scan-notices";
import { Viewer } from "./viewer";
import type { ViewerPage } from "./viewer-page";

export interface PrescriptionProps {
  readonly view: AdminOrderView;
  /** The page asked for in the address. */
  readonly asked: string | undefined;
  readonly timeZone: string;
  /** The view of the queue the reader came from. */
  readonly from: string;
}

/** The document. The first page opens by itself only for who is about to decide: to everyone else a page is opened by choosing it. */
export function Prescription({ view, asked, timeZone, from }: PrescriptionProps) {
  const { prescription, order } = view;
  if (prescription === null) {
    return (
      <Part title={t("benchPaper.prescription")} id="prescription">
        <p>{t("benchPaper.prescriptionHidden")}</p>
      </Part>
    );
  }
  const pages = viewerPages(prescription, order.orderNumber, from);
  const first = firstPage(view, asked);
  return (
    <Part title={t("benchPaper.prescription")} id="prescription">
      {prescription.files.length === 0 && <p>{t("benchPaper.noFile")}</p>}
      <ScanNotices prescription={prescription} timeZone={timeZone} />
      {pages.length > 0 && <Viewer key={first} pages={pages} first={first} />}
    </Part>
  );
}

/** The page that stands open when the workbench is opened. */
export function firstPage({ prescription, may }: AdminOrderView, asked: string | undefined): string | null {
  const open = prescription?.files.filter(({ heldBack }) => !heldBack) ?? [];
  const keys = open.flatMap(({ id, pages }) => pages.map((page) => `${id}.${page.number}`));
  return keys.find((key) => key === asked) ?? (may.decide ? keys[0] : undefined) ?? null;
}

function viewerPages(
  { id, files }: NonNullable<AdminOrderView["prescription"]>,
  orderNumber: string,
  from: string,
): ViewerPage[] {
  return files.flatMap((file, at) =>
    (file.heldBack ? [] : file.pages).map((page) => {
      const key = `${file.id}.${page.number}`;
      return {
        key,
        src: routes.page(id, file.id, page.number),
        href: `${routes.adminOrder(orderNumber, { from, page: key })}#prescription`,
        label: t("benchPaper.pageLabel", { count: file.pages.length, at: at + 1, number: page.number }),
        note: file.scan === "clean" ? null : t("benchPaper.notScanned"),
        opened: page.opened,
      };
    }),
  );
}
