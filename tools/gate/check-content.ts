import { everything } from "@/content/everything";
import { contentFaults } from "@/content/faults";

const faults = contentFaults(everything);
for (const fault of faults) console.error(fault);
if (faults.length === 0) {
  for (const { slug, medicines, monograph } of everything.substances)
    console.log(`content: ${slug}, ${medicines.length} medicines, monograph ${monograph.version}, no fault`);
} else {
  console.error(`content: ${faults.length} faults`);
  process.exitCode = 1;
}
