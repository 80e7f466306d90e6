import { everything } from "@/content/everything";
import { contentFaults } from "@/content/faults";

const faults = contentFaults(everything);
for (const fault of faults) console.error(fault);
const { monograph, medicines } = everything;
if (faults.length === 0) {
  console.log(`content: ${medicines.length} medicines, monograph ${monograph.version}, no fault`);
} else {
  console.error(`content: ${faults.length} faults`);
  process.exitCode = 1;
}
