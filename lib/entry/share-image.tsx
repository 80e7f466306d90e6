import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import { ShareImage, shareSize } from "@/components/sharing/share-image";
import { deps } from "./deps";

const serif = "node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff";
const sans = "node_modules/@fontsource/inter/files/inter-latin-400-normal.woff";

/** What our fonts can write. For anything else the drawing library would ask a foreign server for a font. */
const written = /^[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018-\u201d]*$/;

let drawn: Promise<Buffer> | null = null;

/** The picture that stands beside a link to a public page, as PNG. Drawn once: its words are settings. */
export function shareImage(): Promise<Buffer> {
  drawn ??= draw().catch((fault) => {
    drawn = null;
    throw fault;
  });
  return drawn;
}

async function draw(): Promise<Buffer> {
  const { pharmacy, demo } = deps().settings;
  const [serifFont, sansFont, capsule] = await Promise.all([
    readFile(path.resolve(serif)),
    readFile(path.resolve(sans)),
    readFile(path.resolve("app/icon.svg"), "utf8"),
  ]);
  const pharmacyName = written.test(pharmacy.name) ? pharmacy.name : "";
  const image = new ImageResponse(<ShareImage pharmacyName={pharmacyName} demo={demo} capsule={capsule} />, {
    ...shareSize,
    fonts: [
      { name: "SourceSerif", data: serifFont, weight: 600 },
      { name: "Inter", data: sansFont, weight: 400 },
    ],
  });
  return Buffer.from(await image.arrayBuffer());
}
