import { decoderBox, levelWords } from "@/lib/integrations/storage/decoder-level";
import type { Finding } from "./finding.mjs";

/** How well decoders of strangers' files are closed in, tried out with this account. */
export async function decoderFinding(): Promise<Finding> {
  const about = "decoder";
  const found = await decoderBox();
  const words = levelWords(found);
  if (found.open.length === 0) return { level: "ok", about, words };
  const mend =
    "on Linux install util-linux and run as root, allow user namespaces, or install bubblewrap (docs/operations.md)";
  return { level: "warning", about, words, mend };
}
