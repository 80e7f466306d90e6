import type { AdminOrderView } from "@/lib/queries/admin/order";
import { waiting } from "./sample-order";
import { readByColleague } from "./sample-reading";
import { ago, days, hours } from "./sample-staff";
import { suppliedBefore } from "./sample-supplied";

const other = {
  orderNumber: "another-order",
  state: "handed-over",
  placedAt: ago(days(20)),
  capsulesSupplied: 30,
  sameAccount: false,
  samePatient: false,
} as const;

/** A page of it was sent with another request, the same was read in a second one, and a third goes to the same street. */
export const seenElsewhere: AdminOrderView = {
  ...waiting,
  ...suppliedBefore,
  transcription: readByColleague,
  prescriptionState: "transcribed",
  seenBefore: {
    prescriptionId: waiting.order.prescriptionId,
    pages: [
      {
        prescriptionId: "another-prescription",
        signal: "page",
        likeness: 0.968,
        own: { fileId: "front", number: 1 },
        other: { fileId: "their-front", number: 1 },
        sameAccount: false,
        orders: [other],
      },
      {
        prescriptionId: "an-unused-prescription",
        signal: "file",
        likeness: 1,
        own: { fileId: "letter", number: 1 },
        other: { fileId: "their-letter", number: 1 },
        sameAccount: true,
        orders: [],
      },
    ],
    written: [{ ...other, orderNumber: "the-same-writing", sameAccount: true, samePatient: true }],
    contact: [{ ...other, orderNumber: "the-same-street", state: "declined", capsulesSupplied: 0 }],
    capsulesSupplied: 60,
    pagesNotCompared: 1,
  },
};

/** Not typed yet: one file waits for the virus scanner, one is read before it, and one was stopped. */
export const underScan: AdminOrderView = {
  ...waiting,
  prescription: {
    id: waiting.order.prescriptionId,
    stopped: [{ name: "holiday.pdf", stoppedAt: ago(hours(1)) }],
    files: (waiting.prescription?.files ?? []).map((file, at) => ({
      ...file,
      scan: "not-scanned",
      heldBack: at > 0,
    })),
  },
  asked: { ...waiting.asked, may: { ask: "pages", withdraw: false } },
  may: { ...waiting.may, decide: false, confirmCategory: false, closeReport: false },
};
