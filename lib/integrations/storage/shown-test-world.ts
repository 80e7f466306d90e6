import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { err } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/ids";
import { kindOf } from "./file-kind";
import { render } from "./render";

/** For tests: what becomes of a stranger's bytes. */
export async function makeViewer() {
  const root = await mkdtemp(path.join(tmpdir(), "viewer-test-"));

  async function result(bytes: Uint8Array) {
    const file = path.join(root, newId());
    await writeFile(file, bytes);
    const mediaType = await kindOf(file);
    if (mediaType === null) return err("wrong-type");
    return render({ mediaType, path: file }, await mkdtemp(path.join(root, "pages-")));
  }

  /** A refusal's code, or the pages as they are shown. */
  async function shown(bytes: Uint8Array): Promise<string | Buffer[]> {
    const drawn = await result(bytes);
    return drawn.ok ? Promise.all(drawn.value.map(({ image }) => image())) : drawn.error;
  }

  async function drawn(bytes: Uint8Array) {
    const pages = await result(bytes);
    if (!pages.ok) throw new Error(`refused: ${pages.error}`);
    return pages.value;
  }

  async function onlyPage(bytes: Uint8Array): Promise<Buffer> {
    const pages = await shown(bytes);
    if (typeof pages === "string") throw new Error(`refused: ${pages}`);
    const [page] = pages;
    if (page === undefined || pages.length > 1) throw new Error(`${pages.length} pages instead of one`);
    return page;
  }

  return { shown, drawn, onlyPage, end: () => rm(root, { recursive: true, force: true }) };
}

export type Viewer = Awaited<ReturnType<typeof makeViewer>>;
