import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import type { MailView } from "@/lib/queries/admin/mails";
import styles from "./mail-detail.module.css";
import { deliveryWords, mailTitle } from "./mail-words";
import type { OrderFormBasis } from "./order-form";

/** Where a mail stands, and the way to send it once more. */
export function MailDetail({ mail, basis }: { readonly mail: MailView; readonly basis: OrderFormBasis }) {
  return (
    <div className={styles.mail}>
      <p>{deliveryWords(mail)}</p>
      {mail.maySendAgain && (
        <form method="post" action={`/api/admin/orders/${basis.orderNumber}/messages/${mail.id}/send-again`}>
          <Hidden values={{ form: "send-again", idempotencyKey: `again-${mail.id}-${basis.idempotencyKey}` }} />
          <SubmitButton variant="secondary">
            {t("benchSupply.mailSendAgain")}
            <VisuallyHidden>: {mailTitle(mail)}</VisuallyHidden>
          </SubmitButton>
        </form>
      )}
    </div>
  );
}
