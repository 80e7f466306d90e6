import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/t";
import type { MoneyBackView } from "@/lib/queries/admin/money-back";

/** At the top of an order whose charge does not stand: why nothing of it leaves. Nothing where it may. */
export function MoneyNotice({ moneyBack }: { readonly moneyBack: MoneyBackView }) {
  const { whole, dispute, returns } = moneyBack;
  const link = <a href="#refunds">{t("benchSupply.seeRefunds")}</a>;
  if (dispute === "open") {
    return (
      <Notice tone="danger" title={t("benchSupply.disputeStop")}>
        <p>{t.rich("benchSupply.disputeStopLead", { link: () => link })}</p>
      </Notice>
    );
  }
  if (whole === "goes") {
    return (
      <Notice tone="danger" title={t("benchSupply.refundStop")}>
        <p>{t.rich("benchSupply.refundStopLead", { link: () => link })}</p>
      </Notice>
    );
  }
  if (whole === "asked") {
    return (
      <Notice tone="your-turn" title={t("benchSupply.refundWaits")}>
        <p>{t.rich("benchSupply.refundWaitsLead", { link: () => link })}</p>
      </Notice>
    );
  }
  return returns.some(({ writtenOffAt }) => writtenOffAt === null) ? (
    <Notice tone="info" title={t("benchSupply.returnedPacks")}>
      <p>{t.rich("benchSupply.returnedPacksLead", { link: (chunks) => <a href="#returns">{chunks}</a> })}</p>
    </Notice>
  ) : null;
}
