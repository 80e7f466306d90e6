import "server-only";
import { decoderBox, levelWords } from "@/lib/integrations/storage/decoder-level";
import { log } from "@/lib/platform/log";

/** Found out while the server starts, so that the first upload does not wait for it. */
export function logDecoderLevel(): void {
  decoderBox().then(
    (found) => log.info({ box: found.box.name, open: found.open }, `decoder: ${levelWords(found)}`),
    (error: unknown) => log.error({ err: error }, "no upload can be decoded"),
  );
}
