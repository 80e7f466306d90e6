import "server-only";
import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { emptyTestDatabase } from "@/db/test-db";
import { perform } from "@/lib/commands/command";
import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { dispenseOrderCommand } from "@/lib/commands/order/dispense";
import { handOverOrderCommand } from "@/lib/commands/order/hand-over";
import { placeAndOpen } from "@/lib/commands/order/place-and-open";
import { capture } from "@/lib/commands/payment/capture";
import { release } from "@/lib/commands/payment/release";
import { syncPayment } from "@/lib/commands/payment/sync";
import { askCustomerCommand } from "@/lib/commands/questions/ask";
import { countShelf } from "@/lib/commands/test-shelf";
import {
  addCustomer,
  asSeen,
  type Customer,
  checkout,
  file,
  heldOrder,
  makeWorld,
  paidOrder,
  transcription,
  uploadFor,
} from "@/lib/commands/test-world";
import type { OrderState } from "@/lib/domain/order/machine";
import { openPages } from "@/lib/fixtures/staff-acts";
import { masterKeys, seal } from "@/lib/integrations/storage/envelope";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import { newId } from "@/lib/platform/ids";
import { backupKey } from "./key";
import { restoreBackup } from "./restore";
import { takeBackup } from "./take";

/** For tests of backups: a shop whose prescriptions lie sealed in a real folder, places to back it up to, and databases to restore into. */
export async function makeBackupWorld(start?: Date) {
  const world = await makeWorld(start);
  await countShelf(world, 500);
  const root = await mkdtemp(path.join(tmpdir(), "backup-test-"));
  const storageKeys = masterKeys({ current: randomBytes(32).toString("base64"), previous: null });
  const blobs = openBlobs(pathToFileURL(path.join(root, "storage")).href);
  const key = backupKey(randomBytes(32).toString("base64"));
  const to = path.join(root, "backups");
  const drops: (() => Promise<void>)[] = [];

  /** One prescription of one page, sealed as the shop does. */
  async function sealedUpload(customer: Customer): Promise<string> {
    const [page] = file().pages;
    if (page === undefined) throw new Error("a file has a page");
    const fileId = newId();
    const sealed = seal(storageKeys, { fileId, page: 1, kind: "page" }, randomBytes(20_000));
    const thumbnail = seal(storageKeys, { fileId, page: 1, kind: "thumbnail" }, randomBytes(500));
    await blobs.put(page.blobKey, sealed.sealed);
    await blobs.put(page.thumbnailKey, thumbnail.sealed);
    const pages = [{ ...page, sealing: sealed.sealing, thumbnailSealing: thumbnail.sealing }];
    return uploadFor(world, customer, [file({ id: fileId, pages })]);
  }

  const emptyDatabase = async () => {
    const { url, drop } = await emptyTestDatabase();
    drops.push(drop);
    return url;
  };

  return {
    world,
    root,
    storageKeys,
    blobs,
    key,
    to,
    sealedUpload,
    emptyDatabase,
    emptyStorage: () => openBlobs(pathToFileURL(path.join(root, newId())).href),
    order: (databaseUrl = world.url) => ({ databaseUrl, blobs, key, to, now: new Date() }),
    async backup() {
      const outcome = await takeBackup({ databaseUrl: world.url, blobs, key, to, now: new Date() });
      if (!outcome.ok) throw new Error(outcome.error.message);
      return outcome.value;
    },
    /** Into an empty database and storage, unless told otherwise. */
    async restore(folder: string, change: Partial<Parameters<typeof restoreBackup>[0]> = {}) {
      const databaseUrl = change.databaseUrl ?? (await emptyDatabase());
      const into = change.blobs ?? openBlobs(pathToFileURL(path.join(root, newId())).href);
      const outcome = await restoreBackup({ folder, key, replace: false, ...change, databaseUrl, blobs: into });
      return { outcome, databaseUrl, blobs: into };
    },
    async end() {
      await world.drop();
      for (const drop of drops) await drop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

export type BackupWorld = Awaited<ReturnType<typeof makeBackupWorld>>;

/** An order in each state of its life, each with a prescription that lies in the storage. */
export async function everyState({ world, sealedUpload }: BackupWorld): Promise<Record<OrderState, string>> {
  const { deps, priya, tara } = world;
  const customer = () => addCustomer(world, "Asha Rao");
  const asked = async (who: Customer) => ({ prescriptionId: await sealedUpload(who) });
  const held = async (who?: Customer) => {
    const whose = who ?? (await customer());
    return { ...(await heldOrder(world, whose, await asked(whose))), whose };
  };
  const paid = async () => {
    const whose = await customer();
    return paidOrder(world, whose, await asked(whose));
  };
  const sent = async (orderNumber: string) => ({ orderNumber, ...(await asSeen(world, orderNumber)) });
  const approved = async () => {
    const { orderNumber, prescriptionId } = await held();
    await openPages(world, priya, prescriptionId);
    const decision = { ...(await sent(orderNumber)), decision: "approve", transcription: transcription(world) };
    await must(perform(deps, priya, decideOrderCommand, decision));
    return orderNumber;
  };
  const dispensed = async () => {
    const { orderNumber } = await paid();
    const lines = [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 }];
    await must(perform(deps, priya, dispenseOrderCommand, { ...(await sent(orderNumber)), lines }));
    return orderNumber;
  };

  const placing = await customer();
  const { body } = await checkout(world, placing, await asked(placing));
  const placed = await must(placeAndOpen(deps, placing, body, newId()));
  const waiting = await held();
  const questioned = await held();
  const question = { ...(await sent(questioned.orderNumber)), questions: [{ kind: "missing-page" }] };
  await must(perform(deps, priya, askCustomerCommand, question));
  const declined = await held();
  const no = { ...(await sent(declined.orderNumber)), decision: "decline", reasonCode: "RX_UNSIGNED" };
  await must(perform(deps, priya, decideOrderCommand, no));
  await release(deps, declined.orderNumber);
  const cancelled = await held();
  await must(perform(deps, cancelled.whose, cancelOrderCommand, await sent(cancelled.orderNumber)));
  const expired = await held();
  world.payments.expireHold(expired.paymentIntentId);
  await must(syncPayment(deps, expired.orderNumber));
  const problem = await approved();
  world.payments.failNext("capture", { kind: "declined", message: "no", retryable: false });
  await capture(deps, problem);
  const handedOver = await dispensed();
  const parcel = { ...(await sent(handedOver)), courier: "Demo Post", reference: "DP-1" };
  await must(perform(deps, tara, handOverOrderCommand, parcel));
  return {
    "awaiting-payment": placed.orderNumber,
    "awaiting-review": waiting.orderNumber,
    "needs-customer": questioned.orderNumber,
    approved: await approved(),
    paid: (await paid()).orderNumber,
    dispensed: await dispensed(),
    "handed-over": handedOver,
    declined: declined.orderNumber,
    cancelled: cancelled.orderNumber,
    "payment-expired": expired.orderNumber,
    "payment-problem": problem,
  };
}

export async function must<T>(outcome: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Every file of a folder with its bytes, by its path from there. */
export async function contentOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (name) => [path.relative(folder, name), await readFile(name)] as const)),
  );
}
