import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { makeWorld } from "@/lib/commands/test-world";
import { masterKeys } from "@/lib/integrations/storage/envelope";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import type { LiveDeps } from "./deps";

/** For tests of routes that store files: the people of the command tests, a real storage folder, and both behind `deps()`. */
export async function makeStorageWorld() {
  const world = await makeWorld();
  const folder = await mkdtemp(path.join(tmpdir(), "storage-world-"));
  // A temporary folder of its own: other tests that run beside this one leave and take things in the common one.
  const temporary = await mkdtemp(path.join(tmpdir(), "storage-world-tmp-"));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  const live = {
    ...world.deps,
    env: { appUrl: "http://shop.test" },
    blobs: openBlobs(pathToFileURL(folder).href),
    keys: masterKeys({ current: randomBytes(32).toString("base64"), previous: null }),
    scanner: null,
  };
  Object.assign(globalThis, { liveDeps: live as unknown as LiveDeps }); // the routes under test use no other parts
  return {
    ...world,
    /** Every stored blob's path. */
    async blobFiles() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
    },
    /** What uploads left behind in the temporary folder. */
    leftovers: () => readdir(temporary),
    async end() {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
      await rm(temporary, { recursive: true, force: true });
      Object.assign(globalThis, { liveDeps: undefined });
      await world.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type StorageWorld = Awaited<ReturnType<typeof makeStorageWorld>>;

export const params = <T extends Record<string, string>>(values: T) => ({ params: Promise.resolve(values) });

export interface Answer {
  readonly id: string;
  readonly files: readonly {
    readonly id: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly pages: number;
  }[];
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly reasons: readonly { readonly code: string; readonly field?: string }[];
  };
}

export const read = async (response: Response) => (await response.json()) as Answer;
