import type { Day } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import type { QuarantineCode } from "./movement";

/** Packs of one batch that were packed for an order, as the register has them, and how that batch stands now. */
export interface PackedBatch {
  readonly batchId: string;
  readonly slug: string;
  readonly batchNumber: string;
  readonly expiresOn: Day;
  readonly packs: number;
  readonly capsules: number;
  readonly returnedPacks: number;
  /** Since when the batch is in quarantine, and why; null: it is not. */
  readonly quarantinedAt: Date | null;
  readonly quarantineCode: QuarantineCode | null;
}

/** What of a parcel must not leave because its batch is in quarantine. Returned packs are in quarantine on their own. */
export function quarantinedIn<Packed extends PackedBatch>(parcel: readonly Packed[]): Packed[] {
  return parcel.filter(({ packs, returnedPacks, quarantinedAt }) => quarantinedAt !== null && returnedPacks < packs);
}

/** Every reason, on the side of the packs, why a packed parcel may not leave today; empty = it may. The batch is judged again: packing was earlier. */
export function parcelReasons(parcel: readonly PackedBatch[], today: Day): Reason[] {
  const quarantined = quarantinedIn(parcel).map(
    ({ batchNumber: batch }): Reason => ({
      code: "batch-quarantined",
      params: { case: "parcel", batch },
    }),
  );
  const expired = parcel
    .filter(({ expiresOn, packs, returnedPacks }) => expiresOn < today && returnedPacks < packs)
    .map(
      ({ batchNumber: batch, expiresOn: day }): Reason => ({
        code: "batch-expired",
        params: { case: "parcel", batch, expiresOn: day },
      }),
    );
  return [...quarantined, ...expired];
}
