import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/**
 * Bytes, packed by gzip, of every script file that a page loads at once, whether a tag asks for it or a script in the tag's place
 * (server/after-paint.ts); old browsers' polyfills, which no other loads, are left out.
 */
export function scriptBytes(html: string, build: string): number {
  const tagged = [...html.matchAll(/<script\b([^>]*?)\bsrc="\/_next\/([^"?]+)[^"]*"([^>]*)>/g)]
    .filter(([, before = "", , after = ""]) => !/nomodule/i.test(before + after))
    .map(([, , file = ""]) => file);
  const later = [...html.matchAll(/\((\["\/_next\/[^\]]*\])\)<\/script>/g)]
    .flatMap(([, list = ""]) => JSON.parse(list) as string[])
    .map((file) => file.replace(/^\/_next\/|\?.*$/g, ""));
  const files = [...new Set([...tagged, ...later])];
  if (files.length === 0)
    throw new Error("no script file was found in the page: the count is of another page than it was written for");
  return files.reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(build, file))).length, 0);
}

/** `npm run bench -- web script` */
export function scriptWords(pages: readonly { name: string; bytes: number }[], emptyBytes: number): readonly string[] {
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  return pages.map(
    ({ name, bytes }) =>
      `scripts of ${name}: ${kb(bytes)} KB packed, ${kb(bytes - emptyBytes)} KB above an empty page (${kb(emptyBytes)} KB)`,
  );
}
