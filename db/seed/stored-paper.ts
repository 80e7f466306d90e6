import "server-only";
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type SealedFile, type StorageDeps, storeFile } from "@/lib/integrations/storage/prescription-files";

/** A paper of the demo, judged, drawn and sealed like any that a customer sends. */
export async function storedPaper(deps: StorageDeps, account: string, pdf: Buffer): Promise<SealedFile> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "paper-"));
  try {
    const file = path.join(folder, "paper");
    await fs.writeFile(file, pdf, { mode: 0o600 });
    const sha256 = createHash("sha256").update(pdf).digest("hex");
    const paper = { path: file, displayName: "prescription.pdf", bytes: pdf.length, sha256 };
    const stored = await storeFile(deps, account, paper);
    if (!stored.ok) throw new Error(`the demo's paper was refused: ${stored.error.code}`);
    return stored.value;
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
