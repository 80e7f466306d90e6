import { checkoutBench } from "./checkout";
import { memoryBench } from "./memory";
import { startShop } from "./shop";
import { stormBench, webhookBench } from "./webhook";

const tell = (line: string) => console.log(line);

/** `npm run bench -- money [checkout|webhook|memory] …`: what taking money costs, beside the least that it could. Minutes; Linux only. */
export async function moneyBench([part, ...rest]: readonly string[]): Promise<void> {
  if (process.platform !== "linux")
    return tell("money: LEFT OUT, it reads processor time and memory as Linux tells them");
  if (part === undefined || part === "checkout") (await checkoutBench()).forEach(tell);
  if (part === "checkout") return;
  const shop = await startShop(tell);
  try {
    if (part !== "memory") {
      (await webhookBench(shop)).forEach(tell);
      tell(await stormBench(shop));
    }
    if (part !== "webhook") (await memoryBench(shop, Number(rest[0] ?? 100_000))).forEach(tell);
  } finally {
    await shop.stop();
  }
}
