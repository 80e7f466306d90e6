import { randomBytes } from "node:crypto";
import { openDatabase } from "@/db/client";
import { insertSession } from "@/db/repo/session";
import { sessionCookieName } from "@/lib/auth/cookie";
import { perform } from "@/lib/commands/command";
import { transcribeCommand } from "@/lib/commands/prescription/transcribe";
import { asSeen, heldOrder, makeWorld, transcription } from "@/lib/commands/test-world";
import { openPages } from "@/lib/fixtures/staff-acts";
import { hashSecret } from "@/lib/platform/secret-hash";
import { routes } from "@/lib/routes";
import { type BenchShop, startShop } from "../shop";
import { pageText } from "./answers";
import { costBench } from "./cost";
import { startEmptyPage } from "./empty-page";
import { statementsOf } from "./statements";

/** What a pharmacist's page of one order costs: statements by PostgreSQL's own log, processor time beside an empty page of the same size. */
export async function workbenchBench(tell: (line: string) => void): Promise<void> {
  const shop = await startShop(tell, {}, { isStocked: false });
  try {
    const page = { name: "the workbench", ...(await orderToDecide(shop)) };
    (await statementsOf(shop, [page])).forEach(tell);
    const html = await pageText(page.url, page.headers);
    const empty = await startEmptyPage(Buffer.byteLength(html));
    try {
      const cost = await costBench({ ...page, pid: shop.pid, perRound: 40 }, empty);
      cost.forEach(tell);
    } finally {
      empty.stop();
    }
  } finally {
    await shop.stop();
  }
}

/** An order to be decided, whose pages were opened and read by the pharmacist who looks. */
async function orderToDecide({ databaseUrl, appUrl, server }: BenchShop) {
  const database = openDatabase(databaseUrl);
  try {
    const given = { database, url: databaseUrl, adminUrl: server.adminUrl, drop: async () => undefined };
    const world = await makeWorld(new Date(), given);
    const { orderNumber, prescriptionId } = await heldOrder(world);
    await openPages(world, world.priya, prescriptionId);
    const { seenVersion } = await asSeen(world, orderNumber);
    const typed = await perform(world.deps, world.priya, transcribeCommand, {
      orderNumber,
      seenVersion,
      reading: fullTranscriptionOf(transcription(world)),
    });
    if (!typed.ok) throw new Error(`the prescription could not be read: ${JSON.stringify(typed.error)}`);
    const token = randomBytes(24).toString("hex");
    const expires = new Date(Date.now() + 3_600_000);
    await database.inTransaction((tx) =>
      insertSession(tx, { tokenHash: hashSecret(token), userId: world.priya.userId, expires, createdAt: new Date() }),
    );
    const cookie = `${sessionCookieName(appUrl)}=${token}`;
    return { url: new URL(routes.adminOrder(orderNumber), appUrl), headers: { cookie } };
  } finally {
    await database.close();
  }
}

function fullTranscriptionOf({
  writtenOn,
  patientName,
  prescriberName,
  prescriberRegistration,
  ...line
}: ReturnType<typeof transcription>) {
  return {
    writtenOn,
    prescriber: { name: prescriberName, registration: prescriberRegistration },
    patient: { name: patientName },
    lines: [{ asWritten: "Isotroin 20", ...line }],
  };
}
