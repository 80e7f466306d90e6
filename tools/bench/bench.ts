import fs from "node:fs";
import path from "node:path";
import { gateBench } from "./gate";
import { imageBench } from "./image";
import { pageBench } from "./page";
import { report } from "./report";
import { transactionBench } from "./transaction";
import { twiceBench } from "./twice";
import { uploadBench } from "./upload";

// `npm run bench`: ratios against baselines that run beside ours. Times alone would judge the machine.
// `npm run bench -- upload`: what an upload costs in memory and time.
if (fs.existsSync(".env")) process.loadEnvFile(".env");
const dataDir = path.resolve(process.env.DATA_DIR?.trim() || ".data");

if (process.argv[2] === "twice") {
  console.log(await twiceBench(Number(process.argv[3] ?? 500)));
  process.exit(0);
}
if (process.argv[2] === "upload") {
  for (const line of await uploadBench()) console.log(line);
  process.exit(0);
}
if (process.argv[2] === "queue") {
  // Minutes, and a gigabyte on the disk meanwhile: only when asked for (`npm run bench -- queue`).
  const { queueBench } = await import("./queue");
  console.log(await queueBench());
  process.exit(0);
}
if (process.argv[2] === "growth") {
  const { growthBench } = await import("./growth");
  console.log(await growthBench());
  process.exit(0);
}
if (process.argv[2] === "money") {
  const { moneyBench } = await import("./money");
  await moneyBench(process.argv.slice(3));
  process.exit(0);
}
if (process.argv[2] === "web") {
  const { webBench } = await import("./web/all");
  await webBench(process.argv.slice(3));
  process.exit(0);
}
if (process.argv[2] === "backup") {
  const { backupBench } = await import("./backup");
  console.log(await backupBench(Number(process.argv[3] ?? 100_000)));
  process.exit(0);
}

console.log("Ours against a baseline, taken in turns; 1 is as fast as the baseline.\n");
for (const bench of [gateBench, transactionBench, imageBench]) console.log(report(await bench()));
const page = await pageBench(dataDir);
console.log(page === null ? `product page: left out, no demo runs on ${dataDir} (npm start)` : report(page));
