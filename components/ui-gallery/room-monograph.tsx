import { MonographText } from "@/components/medicine/monograph";
import { isotretinoinMonograph } from "@/content/substances/isotretinoin/monograph";
import { urgentLines } from "@/content/urgent-lines";
import { Room } from "./gallery-room";

export function RoomMonograph() {
  return (
    <Room title="Monograph">
      <MonographText monograph={isotretinoinMonograph} level={2} lines={urgentLines.IN} />
    </Room>
  );
}
