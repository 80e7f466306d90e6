import { BatchNotices } from "@/components/admin/stock/batch-notices";
import { Batch } from "@/components/admin/stock/chosen-batch";
import { ReceiveForm } from "@/components/admin/stock/receive-form";
import { RecipientList } from "@/components/admin/stock/recipients";
import { StockFilter } from "@/components/admin/stock/stock-filter";
import { StockPager } from "@/components/admin/stock/stock-pager";
import { stockFields } from "@/components/admin/stock/stock-props";
import { StockTable } from "@/components/admin/stock/stock-table";
import { WaitingWriteOff } from "@/components/admin/stock/waiting-write-off";
import { FormErrors } from "@/components/form/form-errors";
import { batchDone } from "@/lib/domain/stock/batch-done";
import { Room } from "../gallery-room";
import { GallerySection, Sample } from "../gallery-section";
import { emptyForm, refusedForm } from "../refused-form";
import { timeZone } from "./sample-staff";
import { batches, keptBackFor, medicines, onShelf, recalled, recipients, usual } from "./sample-stock";

const may = { change: true, keepBack: true, putBack: true, recipients: true };
const fresh = { form: emptyForm, idempotencyKey: "gallery", timeZone, may };

export function RoomStock() {
  return (
    <Room title="Stock">
      <Batch batch={onShelf} {...fresh} />
      <ReceiveForm medicines={medicines} form={emptyForm} idempotencyKey="gallery" />
      <StockFilter asked={usual} medicines={medicines} />
      <StockTable batches={batches} caption="Batches" />
      <StockPager asked={{ ...usual, page: 2 }} hasMore />
      <GallerySection title="No batch yet">
        <StockTable batches={[]} caption="Batches" />
      </GallerySection>
    </Room>
  );
}

export function RoomStockKeptBack() {
  return (
    <Room title="Stock, kept back">
      <BatchNotices batch={recalled} done="kept-back" />
      <Batch batch={recalled} {...fresh}>
        <RecipientList batchId={recalled.id} recipients={recipients} timeZone={timeZone} />
      </Batch>
      <GallerySection title="What became of the last act">
        {batchDone
          .filter((done) => done !== "kept-back")
          .map((done) => (
            <Sample key={done} name={done}>
              <BatchNotices batch={{ ...onShelf, writeOff: recalled.writeOff }} done={done} />
            </Sample>
          ))}
      </GallerySection>
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
