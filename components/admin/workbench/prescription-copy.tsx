import { Hidden } from "@/components/form/hidden";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";
import { Endorsement } from "./endorsement";
import { OrderForm, type OrderFormBasis } from "./order-form";
import { Part } from "./part";

export interface PrescriptionCopyProps {
  readonly view: AdminOrderView;
  readonly basis: OrderFormBasis;
  readonly timeZone: string;
}

/** What belongs on the prescription copy once the packs are in the register, until somebody has said that it stands there. The parcel does not wait. */
export function PrescriptionCopy({ view, basis, timeZone }: PrescriptionCopyProps) {
  const { supply, pharmacyAddress, order, may } = view;
  if (supply === null) return null;
  const { serial, written } = supply;
  return (
    <Part title={t("copy.title")} id="copy">
      {written === null ? (
        <Notice tone="your-turn" title={t("copy.notWritten")} headingLevel={3} />
      ) : (
        <p>
          {t.rich("copy.writtenBy", { name: written.by, time: () => <Time at={written.at} timeZone={timeZone} /> })}
        </p>
      )}
      <Endorsement supply={supply} seller={{ address: pharmacyAddress, timeZone }} />
      {view.prescription !== null && (
        <p data-print="hide">
          <ButtonLink href={routes.prescriptionCopy(order.orderNumber)} variant="secondary">
            {t("copy.print")}
          </ButtonLink>
        </p>
      )}
      {written === null && may.endorseCopy && (
        <OrderForm basis={basis} act="copy" name="copy">
          <Hidden values={{ registerSerial: serial }} />
          <SubmitButton>{t("copy.markWritten")}</SubmitButton>
        </OrderForm>
      )}
    </Part>
  );
}
