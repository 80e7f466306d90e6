import { Batch } from "@/components/admin/stock/chosen-batch";
import { ReceiveForm } from "@/components/admin/stock/receive-form";
import { stockFields } from "@/components/admin/stock/stock-props";
import { StockTable } from "@/components/admin/stock/stock-table";
import { WaitingWriteOff } from "@/components/admin/stock/waiting-write-off";
import { FormErrors } from "@/components/form/form-errors";
import { Room } from "../gallery-room";
import { GallerySection, Sample } from "../gallery-section";
import { emptyForm, refusedForm } from "../refused-form";
import { timeZone } from "./sample-staff";
import { batches, keptBackFor, medicines, onShelf, recalled } from "./sample-stock";

const may = { change: true, keepBack: true };
const fresh = { form: emptyForm, idempotencyKey: "gallery", timeZone, may };

export function RoomStock() {
  return (
    <Room title="Stock">
      <Batch batch={onShelf} {...fresh} />
      <ReceiveForm medicines={medicines} form={emptyForm} idempotencyKey="gallery" />
      <StockTable batches={batches} />
      <GallerySection title="No batch yet">
        <StockTable batches={[]} />
      </GallerySection>
    </Room>
  );
}

export function RoomStockKeptBack() {
  return (
    <Room title="Stock, kept back">
      <Batch batch={recalled} {...fresh} />
      <GallerySection title="A write-off that waits, for who asked">
        {keptBackFor.slice(0, 1).map((batch) => (
          <Sample key={batch.id} name="WaitingWriteOff">
            <WaitingWriteOff batch={batch} {...fresh} />
          </Sample>
        ))}
      </GallerySection>
    </Room>
  );
}

const refused = refusedForm(
  "Nothing was written off",
  { packs: "The batch has 40 packs.", code: "Choose why." },
  { batchId: "IS20E", form: "write-off", packs: "400" },
);

export function RoomStockRefused() {
  return (
    <Room title="Stock, refused" summary={<FormErrors form={refused} fields={stockFields} />}>
      <Batch batch={onShelf} {...fresh} form={refused} />
    </Room>
  );
}
