import { MonographText } from "@/components/medicine/monograph";
import { firstSubstance } from "@/content/substances/all";
import { urgentLines } from "@/content/urgent-lines";
import { Room } from "./gallery-room";

export function RoomMonograph() {
  return (
    <Room title="Monograph">
      <MonographText substance={firstSubstance} level={2} lines={urgentLines.IN} />
    </Room>
  );
}
