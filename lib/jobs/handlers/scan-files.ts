import "server-only";
import { raiseAlert } from "@/db/repo/alert";
import { unscannedFiles } from "@/db/repo/stored-file";
import { perform } from "@/lib/commands/command";
import { recordScanCommand } from "@/lib/commands/prescription/record-scan";
import { worker } from "@/lib/domain/access/actor";
import { isScannerDown } from "@/lib/integrations/storage/scan";
import { unsealStream } from "@/lib/integrations/storage/stream-envelope";
import { scanFiles } from "@/lib/jobs/definitions/scan-files";
import { enqueue } from "@/lib/jobs/enqueue";
import { log } from "@/lib/platform/log";
import type { JobDeps } from "../deps";

type ScanDeps = Pick<JobDeps, "database" | "clock" | "newId" | "settings" | "blobs" | "keys" | "scanner">;
type Waiting = Awaited<ReturnType<typeof unscannedFiles>>[number];

const atOnce = 200;
/** So long a silent scanner is nothing but a restart. */
const alertAfterMs = 15 * 60_000;

/** Every minute: work for the scanner, where there is one and files wait for it. */
export async function queueScans({ database, scanner }: Pick<JobDeps, "database" | "scanner">): Promise<void> {
  if (scanner === null || (await unscannedFiles(database.read, 1)).length === 0) return;
  await database.inTransaction((tx) => enqueue(tx, scanFiles, {}, { key: scanFiles.id }));
}

/**
 * Has the waiting files judged, one after another, from their sealed bytes. A scanner that is still silent ends the run: the sweep asks again
 * in a minute, and staff are told once a day. A file the scanner cannot judge stays "not scanned" and keeps no other waiting.
 */
export async function handleScanFiles(deps: ScanDeps): Promise<void> {
  const failures: unknown[] = [];
  for (const file of await unscannedFiles(deps.database.read, atOnce)) {
    try {
      const verdict = await verdictOf(deps, file);
      if (verdict !== null) await perform(deps, worker, recordScanCommand, { fileId: file.id, verdict });
    } catch (error) {
      if (!isScannerDown(error)) {
        failures.push(error);
        continue;
      }
      log.warn({ err: error, fileId: file.id }, "a file could not be scanned");
      if (error.answered) continue;
      if (deps.clock.now().getTime() - file.createdAt.getTime() > alertAfterMs) await alertStaff(deps);
      break;
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "files could not be read for the virus scanner");
}

const verdictOf = async (deps: ScanDeps, file: Waiting) => deps.scanner?.scan(() => original(deps, file)) ?? null;

/** The bytes that were sent; the storage is opened when the first of them is asked for. */
async function* original({ blobs, keys }: ScanDeps, { id, originalKey, originalSealing }: Waiting) {
  const sealed = await blobs.stream(originalKey);
  if (sealed === null) throw new Error("the storage does not hold an original that its row names");
  yield* unsealStream(keys, { fileId: id, page: 0, kind: "original" }, originalSealing, sealed);
}

async function alertStaff({ database, clock, newId }: ScanDeps): Promise<void> {
  const now = clock.now();
  await database.inTransaction((tx) =>
    raiseAlert(tx, {
      id: newId(),
      key: "scanner-silent",
      kind: "scanner-silent",
      params: {},
      at: now,
    }),
  );
}
