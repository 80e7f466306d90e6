import { Hidden } from "@/components/form/hidden";
import { buttonClass } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import styles from "./cancel-order.module.css";

export interface CancelOrderProps {
  readonly orderNumber: string;
  readonly seenVersion: number;
  readonly idempotencyKey: string;
  /** Whether an amount is held on the card now. */
  readonly held: boolean;
}

/** Two presses, with or without JavaScript: the first shows what follows, the second does it. */
export function CancelOrder({ orderNumber, seenVersion, idempotencyKey, held }: CancelOrderProps) {
  return (
    <details className={styles.cancel} data-print="hide">
      <summary className={buttonClass("secondary")}>Cancel this order</summary>
      <form method="post" action={`/api/orders/${orderNumber}/cancel`} className={styles.sure}>
        <Hidden values={{ seenVersion, idempotencyKey }} />
        <p>
          The pharmacist will not read this request any further.{" "}
          {held ? "The hold on your card is given back." : "Nothing was charged."} A cancelled order cannot be taken up
          again; you can make a new one at any time.
        </p>
        <SubmitButton variant="danger" workingWords="Cancelling…">
          Yes, cancel the order
        </SubmitButton>
      </form>
    </details>
  );
}
