import "server-only";
import type { Database } from "@/db/client";
import { raiseAlert } from "@/db/store/alerts";
import { type Place, SealBroken } from "@/lib/integrations/storage/envelope";
import type { Clock } from "@/lib/platform/clock";
import { log } from "@/lib/platform/log";

interface TellDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: () => string;
}

/** Opens what is sealed. Where bytes or row were changed by other hands it is null, and staff are told, once for each file. */
export async function unsealOrTell<Opened>(
  { database, clock, newId }: TellDeps,
  prescriptionId: string,
  { fileId }: Place,
  open: () => Opened,
): Promise<Opened | null> {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof SealBroken) || error.reason !== "tampered") throw error;
    log.error({ fileId, prescriptionId }, "a sealed page was changed");
    const what = { kind: "file-altered", params: { prescriptionId } } as const;
    await database.inTransaction((tx) =>
      raiseAlert(tx, { ...what, id: newId(), key: `file-altered:${fileId}`, at: clock.now() }),
    );
    return null;
  }
}
