import type { AdminOrderView } from "@/lib/queries/admin/order";
import { ago, days } from "./sample-staff";

const otherOrder = "an-earlier-order";

/** What this patient had before, on this prescription's register and on others. */
export const suppliedBefore: Pick<AdminOrderView, "ledger" | "supplies" | "daysCovered"> = {
  ledger: [
    {
      orderNumber: otherOrder,
      serial: 1041,
      suppliedAt: ago(days(34)),
      slug: "isotroin-20",
      drug: "Isotretinoin 20 mg capsules",
      capsules: 30,
    },
  ],
  supplies: [
    {
      orderNumber: otherOrder,
      suppliedAt: ago(days(34)),
      serial: 1041,
      drug: "Isotretinoin 20 mg capsules",
      capsules: 30,
    },
    {
      orderNumber: "the-first-order",
      suppliedAt: ago(days(66)),
      serial: 988,
      drug: "Isotretinoin 10 mg capsules",
      capsules: 30,
    },
  ],
  daysCovered: 4,
};
