import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/bench-supply";
import type { MoneyBackView } from "@/lib/queries/admin/money-back";

/** At the top of an order whose charge does not stand: why nothing of it leaves. Nothing where it may. */
export function MoneyNotice({ moneyBack }: { readonly moneyBack: MoneyBackView }) {
  const { whole, dispute, returns } = moneyBack;
  const link = <a href="#refunds">{t("seeTheRefunds")}</a>;
  if (dispute === "open") {
    return (
      <Notice tone="danger" title={t("stopTheCustomersBankLooks")}>
        <p>{t.rich("nothingLeavesUntilThatIsSettled", { link: () => link })}</p>
      </Notice>
    );
  }
  if (whole === "goes") {
    return (
      <Notice tone="danger" title={t("stopTheWholeChargeGoesBack")}>
        <p>{t.rich("nothingOfThisOrderMayLeaveAny", { link: () => link })}</p>
      </Notice>
    );
  }
  if (whole === "asked") {
    return (
      <Notice tone="your-turn" title={t("aRefundOfTheWholeChargeWaits")}>
        <p>{t.rich("nothingIsDispensedOrHandedOver", { link: () => link })}</p>
      </Notice>
    );
  }
  return returns.some(({ writtenOffAt }) => writtenOffAt === null) ? (
    <Notice tone="info" title={t("packsOfThisOrderLieInQuarantine")}>
      <p>{t.rich("theyAreNeverSoldAgain", { link: (chunks) => <a href="#returns">{chunks}</a> })}</p>
    </Notice>
  ) : null;
}
