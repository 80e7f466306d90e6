import "server-only";
import { mkdtemp, opendir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const prefix = "prescription-intake-";

/** Works in a temporary folder that only this account can open, and removes it with everything in it, however the work ends. */
export async function inPrivateFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), prefix)); // mkdtemp makes it 0700
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Removes folders of processes that were killed in the middle of an upload: unencrypted pages must not stay. */
export async function dropAbandonedFolders(olderThanMs = 3_600_000): Promise<void> {
  for await (const entry of await opendir(tmpdir())) {
    if (!entry.isDirectory() || !entry.name.startsWith(prefix)) continue;
    const folder = path.join(tmpdir(), entry.name);
    const seen = await stat(folder).catch(() => null); // Gone meanwhile: its own process removed it.
    if (seen === null || seen.uid !== (process.getuid?.() ?? seen.uid)) continue;
    if (Date.now() - seen.mtimeMs > olderThanMs) await rm(folder, { recursive: true, force: true });
  }
}
