import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import postgres from "postgres";
import { withCut } from "@/db/backup/cut";
import { migrate } from "@/db/migrate";
import { fillWithCrowd } from "@/db/test-crowd";
import { backupKey } from "@/lib/backup/key";
import { restoreBackup } from "@/lib/backup/restore";
import { takeBackup } from "@/lib/backup/take";
import { contents } from "@/lib/backup/words";
import { type Blobs, shardOf } from "@/lib/integrations/storage/blobs";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import { newId } from "@/lib/platform/ids";
import { startPostgres } from "@/tools/run/postgres";

const now = new Date("2026-11-25T06:00:00Z");
const fileBytes = 250_000;

/** A backup and a restore of many orders and files, on servers that keep what they are told to keep, beside reading the same rows into nothing. */
export async function backupBench(orders: number): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  fs.chmodSync(folder, 0o711); // The server's account must get through.
  const server = await startPostgres({ dataDir: path.join(folder, "first") });
  const second = await startPostgres({ dataDir: path.join(folder, "second") });
  const at = (name: string) => openBlobs(pathToFileURL(path.join(folder, name)).href);
  try {
    await migrate(server.url);
    const adminUrl = Object.assign(new URL(server.adminUrl), { pathname: "/shop" }).href;
    await fillWithCrowd(adminUrl, { orders, open: 3_000, now });
    const blobs = at("storage");
    await fillStorage(adminUrl, blobs, Math.min(orders / 20, 2_000));
    const key = backupKey(randomBytes(32).toString("base64"));
    await readAway(server.url); // Warms the server's memory; thrown away.
    const away = await timed(() => readAway(server.url));
    const taken = await timed(() =>
      takeBackup({ databaseUrl: server.url, blobs, key, to: path.join(folder, "to"), now }),
    );
    if (!taken.value.ok) throw new Error(taken.value.error.message);
    const order = {
      folder: taken.value.value.folder,
      key,
      databaseUrl: second.url,
      blobs: at("other"),
      replace: false,
    };
    const restored = await timed(() => restoreBackup(order));
    if (!restored.value.ok) throw new Error(restored.value.error.message);
    return [
      `${orders.toLocaleString("en")} orders: ${contents(taken.value.value.manifest)}`,
      `all rows read by COPY into nothing   ${away.words}`,
      `backed up                            ${taken.words}; ${(taken.ms / away.ms).toFixed(1)} x of reading alone`,
      `restored, verified and read back     ${restored.words}`,
    ].join("\n");
  } finally {
    await server.stop();
    await second.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** What the crowd's orders refer to and it leaves out, and files that rows name. */
async function fillStorage(adminUrl: string, blobs: Blobs, files: number): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await admin`insert into prescriptions (id, customer_id, created_at)
      select distinct prescription_id, customer_id, ${now}::timestamptz from orders on conflict do nothing`;
    await admin`insert into catalogue_items (slug, price_paise, pack_capsules, available, updated_at)
      select distinct slug, 8900, 10, true, ${now}::timestamptz from order_lines on conflict do nothing`;
    const prescriptions = await admin<{ id: string }[]>`select id from prescriptions limit ${files}`;
    for (const { id } of prescriptions) {
      const [fileId, page, thumbnail] = [newId(), newId(), newId()];
      for (const key of [page, thumbnail]) await blobs.put(key, randomBytes(key === page ? fileBytes : 5_000));
      await admin`insert into prescription_files (id, prescription_id, position, display_name, media_type, bytes, sha256, pages, scan, created_at)
        values (${fileId}, ${id}, 90, 'photo.jpg', 'image/jpeg', ${fileBytes}, ${shardOf(page)}, 1, 'clean', ${now})`;
      await admin`insert into prescription_pages (file_id, page_number, width, height, blob_key, sealing, thumbnail_key, thumbnail_sealing)
        values (${fileId}, 1, 10, 10, ${page}, '{}', ${thumbnail}, '{}')`;
    }
  } finally {
    await admin.end();
  }
}

const readAway = (url: string) =>
  withCut(url, async ({ tables, copyOut }) => {
    for (const table of tables) for await (const _chunk of await copyOut(table));
  });

/** With how much the resident set of this process grew at most meanwhile. */
async function timed<T>(work: () => Promise<T>) {
  const before = process.memoryUsage.rss();
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const startedAtMs = performance.now();
  const value = await work();
  const ms = performance.now() - startedAtMs;
  clearInterval(look);
  return {
    value,
    ms,
    words: `${(ms / 1000).toFixed(1)} s, ${Math.round((most - before) / 1e6)} MB of memory more at most`,
  };
}
