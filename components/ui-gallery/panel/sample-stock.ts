import type { RecipientListProps } from "@/components/admin/stock/recipients";
import type { ChosenBatch, StockRow, StockView } from "@/components/admin/stock/stock-props";
import { quarantineCodes } from "@/lib/domain/stock/movement";
import type { StockAsked } from "@/lib/queries/admin/stock";
import { ago, days, hours } from "./sample-staff";

const batch: StockRow = {
  id: "IS20E",
  slug: "isotroin-20",
  title: "Isotroin 20 mg",
  batchNumber: "IS20E",
  numberKey: "IS20E",
  apartFrom: null,
  expiresOn: "2028-03-31",
  manufacturer: "Maker of capsules",
  receivedPacks: 60,
  onHandPacks: 40,
  receivedAt: ago(days(30)),
  movedAt: ago(hours(2)),
  quarantinedAt: null,
  quarantineCode: null,
  quarantineNote: null,
  received: 60,
  dispensed: -17,
  writtenOff: -2,
  corrected: -1,
  state: "on-the-shelf",
};
const keptBack: StockRow = {
  ...batch,
  id: "IS20B",
  batchNumber: "IS20B",
  quarantinedAt: ago(days(2)),
  quarantineCode: "recall",
  quarantineNote: "Letter of the maker, 20 Nov 2026.",
  state: "kept-back",
};

/** One in every state. */
export const batches: StockRow[] = [
  batch,
  { ...batch, id: "IS20A", batchNumber: "IS20A", expiresOn: "2026-12-31", state: "expiring" },
  { ...batch, id: "IS20C", batchNumber: "IS20C", expiresOn: "2026-10-31", state: "expired" },
  keptBack,
  { ...batch, id: "IS20F", batchNumber: "IS20F", onHandPacks: 0, dispensed: -57, state: "empty" },
];

const movement = { code: null, note: null, orderNumber: null, name: "Priya Deshpande" };
const ledger: ChosenBatch["ledger"] = [
  { ...movement, id: "5", at: ago(hours(2)), packs: -3, reason: "dispensed", orderNumber: "an-order", balance: 40 },
  { ...movement, id: "4", at: ago(days(1)), packs: -1, reason: "corrected", note: "Counted.", balance: 43 },
  { ...movement, id: "3", at: ago(days(2)), packs: -2, reason: "written-off", code: "damaged", balance: 44 },
  {
    ...movement,
    id: "2",
    at: ago(days(3)),
    packs: -14,
    reason: "dispensed",
    code: "one-batch",
    orderNumber: "another-order",
    balance: 46,
  },
  { ...movement, id: "1", at: ago(days(30)), packs: 60, reason: "received", name: null, balance: 60 },
];

const concerned = { concerns: { packedParcels: 0, recipients: 0 }, alike: [] };

export const onShelf: ChosenBatch = { ...batch, ...concerned, ledger, writeOff: null };
export const recalled: ChosenBatch = {
  ...keptBack,
  concerns: { packedParcels: 1, recipients: 3 },
  alike: [
    { batchId: "IS208", slug: "isotroin-20", batchNumber: "IS208", title: "Isotroin 20 mg" },
    { batchId: "is20b", slug: "tretiva-40", batchNumber: "is 20 b", title: "Tretiva 40 mg" },
  ],
  ledger: [],
  writeOff: {
    id: "a-write-off",
    packs: 40,
    reason: "written-off",
    code: "recalled",
    note: "All of it.",
    askedAt: ago(hours(3)),
    name: "Meera Joshi",
    mayConfirm: true,
  },
};

/** Kept back for each reason there is. */
export const keptBackFor: readonly ChosenBatch[] = quarantineCodes.map((code) => ({
  ...recalled,
  id: `kept-${code}`,
  quarantineCode: code,
  writeOff: recalled.writeOff === null ? null : { ...recalled.writeOff, mayConfirm: false },
}));

const supplied = {
  suppliedAt: ago(days(9)),
  phone: "+91 98765 43210",
  drug: "Isotroin 20 mg soft gelatin capsules",
  packs: 3,
  capsules: 30,
  returnedPacks: 0,
  handedOverAt: null,
  courier: null,
  reference: null,
};

/** Packed, sent, sent to another person's patient, and back again. */
export const recipients: RecipientListProps["recipients"] = [
  {
    ...supplied,
    serial: 12,
    patient: "Asha Rao",
    customer: "Asha Rao",
    orderNumber: "a-first-order",
    orderState: "dispensed",
  },
  {
    ...supplied,
    serial: 13,
    patient: "Anjali Venkataraman-Subramanian",
    customer: "Meera Venkataraman",
    orderNumber: "a-second-order",
    orderState: "handed-over",
    returnedPacks: 1,
    handedOverAt: ago(days(8)),
    courier: "Demo Post",
    reference: "DP-1",
  },
  {
    ...supplied,
    serial: 14,
    patient: "Rohan Mehta",
    customer: "Rohan Mehta",
    orderNumber: "a-third-order",
    orderState: "cancelled",
    returnedPacks: 3,
  },
];

export const usual: StockAsked = { find: null, medicine: null, all: false, page: 1 };

export const medicines: StockView["medicines"] = [
  { slug: "isotroin-20", title: "Isotroin 20 mg" },
  { slug: "tretiva-40", title: "Tretiva 40 mg" },
];
