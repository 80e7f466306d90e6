import "server-only";
import type { PaymentDeps } from "@/lib/commands/payment/deps";
import type { Mailer } from "@/lib/integrations/email/mailer";
import type { Blobs } from "@/lib/integrations/storage/blobs";
import type { MasterKeys } from "@/lib/integrations/storage/envelope";
import type { Scanner } from "@/lib/integrations/storage/scan";
import type { SearchKeys } from "@/lib/platform/search-key";
import type { LinkTokens } from "@/lib/platform/secret-hash";

/** What jobs need of the world, beside what commands do. */
export interface JobDeps extends PaymentDeps {
  readonly mailer: Mailer;
  readonly blobs: Blobs;
  readonly keys: MasterKeys;
  /** Null where none is set. */
  readonly scanner: Scanner | null;
  readonly links: LinkTokens;
  readonly searchKeys: SearchKeys;
}
