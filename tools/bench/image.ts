import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";
import { masterKeys, seal } from "@/lib/integrations/storage/envelope";
import { render } from "@/lib/integrations/storage/render";
import { compare, type Measured } from "./measure";

/** A photo of 12 megapixels as it is uploaded: drawn anew in a process of its own, and sealed. */
export async function imageBench(): Promise<Measured> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const photo = path.join(folder, "photo.jpg");
  const keys = masterKeys({ current: Buffer.alloc(32, 1).toString("base64"), previous: null });
  // As the decoder's own process does: one thread, nothing kept.
  sharp.concurrency(1);
  sharp.cache(false);
  try {
    await drawPhoto(photo);
    return await compare({
      name: "12 MP photo, drawn and sealed",
      against: "sharp alone in this process",
      rounds: 5,
      times: 1,
      ours: async () => {
        const pages = fs.mkdtempSync(path.join(folder, "pages-"));
        const drawn = await render({ mediaType: "image/jpeg", path: photo }, pages);
        if (!drawn.ok) throw new Error(`The photo was refused: ${drawn.error}`);
        const fileId = randomUUID();
        for (const { pageNumber: page, image, thumbnail } of drawn.value) {
          seal(keys, { fileId, page, kind: "page" }, await image());
          seal(keys, { fileId, page, kind: "thumbnail" }, await thumbnail());
        }
      },
      baseline: () => sharpAlone(photo),
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Shapes and a little noise: paper is smooth, but a camera never quite. */
async function drawPhoto(file: string) {
  const noise = { type: "gaussian", mean: 200, sigma: 12 } as const;
  await sharp({ create: { width: 4000, height: 3000, channels: 3, background: "#ffffff", noise } })
    .jpeg({ quality: 92 })
    .toFile(file);
}

/** The same pictures of the same size and quality as lib/integrations/storage/render-child.mjs makes. */
async function sharpAlone(file: string) {
  const longest = Math.floor(4000 * Math.sqrt(9_000_000 / 12_000_000));
  const page = await sharp(file, { sequentialRead: true })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: "inside" })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 85, chromaSubsampling: "4:4:4" })
    .toBuffer();
  await sharp(page).resize({ width: 320, height: 320, fit: "inside" }).jpeg({ quality: 75 }).toBuffer();
}
