import { randomBytes } from "node:crypto";
import path from "node:path";
import { routes } from "@/lib/routes";
import { startShop } from "../shop";
import { pageText } from "./answers";
import { costBench } from "./cost";
import { startEmptyPage } from "./empty-page";
import { lighthouseBench, searchBench } from "./lighthouse-all";
import { paintBench } from "./paint";
import { scriptBytes, scriptWords } from "./scripts-of";
import { statementsBench } from "./statements";
import { workbenchBench } from "./workbench";

const tell = (line: string) => console.log(line);

/** `npm run bench -- web [served|workbench|lighthouse]`: what pages cost the server, the line and the reader, beside the least that they could. Minutes; Linux only. */
export async function webBench([part]: readonly string[]): Promise<void> {
  if (process.platform !== "linux") return tell("web: LEFT OUT, it reads processor time as Linux tells it");
  if (part === undefined || part === "served") await servedBench();
  if (part === undefined || part === "workbench") await workbenchBench(tell);
  if (part === undefined || part === "lighthouse") {
    await lighthouseBench(tell);
    const open = await startShop(tell, noDemo());
    try {
      (await searchBench(open.appUrl)).forEach(tell);
    } finally {
      await open.stop();
    }
  }
}

async function servedBench(): Promise<void> {
  const shop = await startShop(tell);
  const product = new URL(routes.medicine("isotroin-20"), shop.appUrl);
  const html = await pageText(product);
  const empty = await startEmptyPage(Buffer.byteLength(html));
  try {
    const emptyHtml = await pageText(empty.url);
    tell(`product page ${html.length} characters, empty page ${emptyHtml.length}`);
    (await costBench({ name: "the product page", url: product, pid: shop.pid, perRound: 400 }, empty)).forEach(tell);
    const pages = [
      { name: "the product page", bytes: scriptBytes(html, path.resolve(".next")) },
      {
        name: "the monograph",
        bytes: scriptBytes(
          await pageText(new URL(routes.monograph("isotretinoin"), shop.appUrl)),
          path.resolve(".next"),
        ),
      },
    ];
    scriptWords(pages, scriptBytes(emptyHtml, empty.build)).forEach(tell);
    (await statementsBench(shop)).forEach(tell);
    (await paintBench(shop.appUrl)).forEach(tell);
  } finally {
    empty.stop();
    await shop.stop();
  }
}

/** A pharmacy that does not exist either, and is no demonstration. */
const noDemo = () => ({
  DEMO: "0",
  RATE_LIMITS: "on",
  SMTP_URL: "smtp://localhost:1",
  STRIPE_API_BASE: "",
  PHARMACY_NAME: "Measured Pharmacy",
  PHARMACY_LICENCE: `20-${randomBytes(3).toString("hex")}`,
  PHARMACY_ADDRESS: "1 Measured Lane, Pune 411004, Maharashtra",
  PHARMACY_PHONE: "+91 20 5550 0001",
  PHARMACY_EMAIL: "help@measured.example",
  PHARMACIST_IN_CHARGE: "Asha Rao",
  PHARMACIST_REGISTRATION: "MH-0001",
});
