import type { AuditEventName } from "../audit/events";
import type { UploadReasons } from "../prescription/upload-faults";
import type { AccountReasons } from "./account";
import type { CheckoutReasons } from "./checkout";
import type { ClinicalReasons } from "./clinical";
import type { DeskReasons } from "./desk";
import type { DispensingReasons } from "./dispensing";
import type { OrderReasons } from "./order";
import type { PatientReasons } from "./patient";
import type { PaymentReasons } from "./payment";
import type { RequestsReasons } from "./requests";
import type { StockReasons } from "./stock";

/** Codes of an upload that name something else as well. */
export type SharedCode = "broke-off" | "busy" | "too-many-files";

/**
 * Every code with which something is refused or flagged, and what its sentence tells. The list is closed, and a code without a sentence does not
 * compile. What happened to an order meanwhile is a reason, too: an event of the record.
 */
export interface ReasonParams
  extends RequestsReasons,
    AccountReasons,
    CheckoutReasons,
    DispensingReasons,
    ClinicalReasons,
    DeskReasons,
    OrderReasons,
    PatientReasons,
    PaymentReasons,
    StockReasons,
    Omit<UploadReasons, SharedCode>,
    Record<AuditEventName, null> {}
