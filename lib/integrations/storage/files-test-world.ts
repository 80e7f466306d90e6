import { PDFDocument, rgb } from "pdf-lib";
import sharp from "sharp";

/** For tests: real files of every kind an upload may meet. */

/** A picture with noise, so that it does not compress to nothing. */
export function picture(width = 400, height = 300) {
  return sharp({
    create: { width, height, channels: 3, background: "#d8d2c4", noise: { type: "gaussian", mean: 128, sigma: 60 } },
  });
}

export const jpeg = (width?: number, height?: number) => picture(width, height).jpeg({ quality: 95 }).toBuffer();
export const png = () => picture(200, 150).png().toBuffer();
export const webp = () => picture().webp().toBuffer();
export const gif = () => picture(50, 50).gif().toBuffer();
export const tiff = () => picture(50, 50).tiff().toBuffer();
export const avif = () => picture(64, 64).avif().toBuffer();
export const svg = () =>
  Buffer.from(
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  );

export const movingWebp = async () =>
  sharp([await gif(), await tiff()], { join: { animated: true } })
    .webp({ loop: 0 })
    .toBuffer();

/** As a phone writes it: turned, with camera, owner and place. */
export const photoWithPlace = () =>
  picture(600, 400)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: "Camera Maker", Artist: "Asha Rao" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "18/1 31/1 0/1" },
    })
    .jpeg()
    .toBuffer();

/** 64 megapixels in some hundred kilobytes or less. */
export const pixelBomb = () =>
  sharp({ create: { width: 8000, height: 8000, channels: 3, background: "#ffffff" } })
    .png({ compressionLevel: 9 })
    .toBuffer();

/** A real JPEG of more than `bytes`. */
export async function bigJpeg(bytes: number): Promise<Buffer> {
  const real = await jpeg(600, 400);
  // Bytes after the end of the picture are allowed in a JPEG; they make the size exact.
  return Buffer.concat([real, Buffer.alloc(Math.max(0, bytes - real.length))]);
}

export async function pdf(pages: number, size: [number, number] = [595, 842]): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let number = 1; number <= pages; number++) {
    const page = document.addPage(size);
    page.drawText(`Page ${number}`, { x: 20, y: size[1] / 2, size: 24 });
    page.drawRectangle({ x: 0, y: 0, width: size[0], height: size[1] / 10, color: rgb(1, 0, 0) });
  }
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** A PDF whose standard security handler asks for a password: its keys fit none. */
export async function lockedPdf(): Promise<Buffer> {
  const id = "<00112233445566778899aabbccddeeff>";
  const handler = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >> /ID [${id} ${id}]`;
  return Buffer.from((await pdf(1)).toString("latin1").replace("/Root", `${handler} /Root`), "latin1");
}

/** A multipart body as a browser sends it, in one stream. */
export function uploadOf(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  fields: Record<string, string> = {},
): Request {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, bytes } of files)
    form.append("file", new File([new Uint8Array(bytes)], name, { type: "image/jpeg" }));
  return new Request("http://shop.test/api/prescriptions", { method: "POST", body: form });
}
