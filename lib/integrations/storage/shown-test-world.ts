import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { newId } from "@/lib/platform/ids";
import { kindOf } from "./file-kind";
import { render } from "./render";

/** For tests: what becomes of a stranger's bytes. */
export async function makeViewer() {
  const root = await mkdtemp(path.join(tmpdir(), "viewer-test-"));

  /** A refusal's code, or the pages as they are shown. */
  async function shown(bytes: Uint8Array): Promise<string | Buffer[]> {
    const file = path.join(root, newId());
    await writeFile(file, bytes);
    const mediaType = await kindOf(file);
    if (mediaType === null) return "wrong-type";
    const drawn = await render({ mediaType, path: file }, await mkdtemp(path.join(root, "pages-")));
    return drawn.ok ? Promise.all(drawn.value.map(({ image }) => image())) : drawn.error;
  }

  async function onlyPage(bytes: Uint8Array): Promise<Buffer> {
    const pages = await shown(bytes);
    if (typeof pages === "string") throw new Error(`refused: ${pages}`);
    const [page] = pages;
    if (page === undefined || pages.length > 1) throw new Error(`${pages.length} pages instead of one`);
    return page;
  }

  return { shown, onlyPage, end: () => rm(root, { recursive: true, force: true }) };
}

export type Viewer = Awaited<ReturnType<typeof makeViewer>>;
