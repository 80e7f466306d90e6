import "server-only";
import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type MediaType, pagesMax, pixelsMax } from "@/lib/domain/prescription/upload-limits";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { decoderBox } from "./decoder-level";
import { type Boxed, inBox } from "./decoder-process";

/** Why a file of a right type cannot be shown. */
export type RenderFault =
  | "unreadable"
  | "encrypted"
  | "too-many-pages"
  | "too-many-pixels"
  | "moving-picture"
  | "too-slow";

export interface RenderedPage {
  readonly pageNumber: number;
  readonly width: number;
  readonly height: number;
  /** How dark the ink lies (page-sketch.mjs); null when there is next to none. */
  readonly sketch: string | null;
  /** A photo without light, or a page that comes out as a negative. */
  readonly isDark: boolean;
  /** JPEG bytes, read from the private folder when asked for: one page in memory at a time. */
  readonly image: () => Promise<Buffer>;
  readonly thumbnail: () => Promise<Buffer>;
}

export interface RenderOptions {
  readonly timeoutMs?: number;
}

const faults = ["unreadable", "encrypted", "too-many-pages", "too-many-pixels", "moving-picture"] as const;

/** What the decoder says (render-child.mjs). A stranger's file may have taken it over by then, so nothing of it is believed. */
const words = z.union([
  z.object({ begins: z.number().int().positive().max(pixelsMax) }),
  z.object({
    width: z.number().int().positive().max(20_000),
    height: z.number().int().positive().max(20_000),
    sketch: z.string().length(5464).nullable(),
    isDark: z.boolean(),
    page: z.number().int().positive().max(40_000_000),
    thumbnail: z.number().int().positive().max(1_000_000),
  }),
  z.object({ drawn: z.literal(true) }),
  z.object({ refused: z.enum(faults) }),
]);

/**
 * Decodes a file and writes every page of it into `folder`, which is empty, as a fresh JPEG without metadata.
 * A file that hangs or kills the decoder is refused; a decoder that does not even start is a fault and throws.
 */
export async function render(
  file: { readonly mediaType: MediaType; readonly path: string },
  folder: string,
  { timeoutMs = 90_000 }: RenderOptions = {},
): Promise<Result<readonly RenderedPage[], RenderFault>> {
  const { size: bytes } = await stat(file.path);
  const asked = { mediaType: file.mediaType, bytes, pagesMax, pixelsMax };
  const { box } = await decoderBox();
  const work = { box, script: "render-child.mjs", asked, source: file.path, empty: folder, timeoutMs };
  const told = await inBox(work, (boxed) => hear(boxed, folder));
  return told.ended === "too-slow" ? err("too-slow") : told.value;
}

async function hear({ output, allow }: Boxed, folder: string): Promise<Result<readonly RenderedPage[], RenderFault>> {
  const pages: RenderedPage[] = [];
  for (;;) {
    const said = wordsOf(await output.line());
    if (said === null) return err("unreadable"); // It died of the file, or says what it never would by itself.
    if ("refused" in said) return err(said.refused);
    if ("drawn" in said) return pages.length === 0 ? err("unreadable") : ok(pages);
    if ("begins" in said) allow(said.begins);
    else {
      const [page, thumbnail] = [await output.bytes(said.page), await output.bytes(said.thumbnail)];
      if (pages.length === pagesMax || !isJpeg(page) || !isJpeg(thumbnail)) return err("unreadable");
      pages.push(await written(folder, pages.length + 1, said, page, thumbnail));
    }
  }
}

function wordsOf(line: string | null): z.infer<typeof words> | null {
  try {
    return words.safeParse(JSON.parse(line ?? "")).data ?? null;
  } catch {
    return null;
  }
}

const isJpeg = (bytes: Buffer | null): bytes is Buffer => bytes?.subarray(0, 3).toString("hex") === "ffd8ff";

type Size = Pick<RenderedPage, "width" | "height" | "sketch" | "isDark">;

async function written(
  folder: string,
  pageNumber: number,
  size: Size,
  page: Buffer,
  thumbnail: Buffer,
): Promise<RenderedPage> {
  const pageFile = path.join(folder, `page-${pageNumber}.jpg`);
  const thumbnailFile = path.join(folder, `thumbnail-${pageNumber}.jpg`);
  await writeFile(pageFile, page, { mode: 0o600, flag: "wx" });
  await writeFile(thumbnailFile, thumbnail, { mode: 0o600, flag: "wx" });
  return {
    pageNumber,
    ...size,
    image: () => readFile(pageFile),
    thumbnail: () => readFile(thumbnailFile),
  };
}
