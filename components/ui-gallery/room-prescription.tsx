import { PrescriptionCard } from "@/components/prescription/prescription-card";
import { SeenList } from "@/components/prescription/seen-list";
import { UploadGuide } from "@/components/prescription/upload-guide";
import { Room } from "./gallery-room";
import { GallerySection, Sample } from "./gallery-section";

const timeZone = "Asia/Kolkata";
const at = new Date("2026-11-22T08:35:00Z");
const order = { orderNumber: "an-order", placedAt: at };
const fresh = {
  id: "a-prescription",
  createdAt: at,
  decided: false,
  stopped: [],
  files: [],
  usedIn: [],
};
const used = {
  ...fresh,
  id: "another-prescription",
  decided: true,
  stopped: ["a-photograph-with-a-very-long-name-that-a-telephone-gave-it-20261122-083500.jpg", "page 2.pdf"],
  usedIn: [
    { ...order, state: "declined" },
    { ...order, orderNumber: "another-order", state: "awaiting-review" },
  ],
} as const;
const paper = { name: "photo.pdf", pages: 2, isRemoved: false };
const looks = [
  {
    id: 1,
    at,
    by: { role: "pharmacist", name: "Priya Deshpande" },
    what: { as: "page", page: 1, file: paper },
    orders: [order],
  },
  { id: 2, at, by: { role: "technician", name: "Anil Joshi" }, what: { as: "page", page: 2, file: paper }, orders: [] },
  {
    id: 3,
    at,
    by: null,
    what: { as: "original", page: 1, file: null },
    orders: [order, { ...order, orderNumber: "another-order" }],
  },
] as const;

export function RoomPrescription() {
  return (
    <Room title="Prescription">
      <GallerySection title="Prescriptions">
        <Sample name="UploadGuide">
          <UploadGuide />
        </Sample>
        <Sample name="PrescriptionCard: without files and unused; read, used twice, two files stopped">
          <PrescriptionCard prescription={fresh} timeZone={timeZone} />
          <PrescriptionCard prescription={used} timeZone={timeZone} />
        </Sample>
      </GallerySection>
      <GallerySection title="Who saw it">
        <Sample name="SeenList: one day">
          <SeenList days={[{ day: "2026-11-22", seen: looks }]} isMine={false} isFirstPage timeZone={timeZone} />
        </Sample>
        <Sample name="SeenList: nobody yet, nothing older, not by you">
          <SeenList days={[]} isMine={false} isFirstPage timeZone={timeZone} />
          <SeenList days={[]} isMine={false} isFirstPage={false} timeZone={timeZone} />
          <SeenList days={[]} isMine isFirstPage timeZone={timeZone} />
        </Sample>
      </GallerySection>
    </Room>
  );
}
