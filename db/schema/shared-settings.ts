import "server-only";
import { pgTable, text } from "drizzle-orm/pg-core";
import { sharedSettings } from "@/lib/domain/shop/shared-settings";
import { instant, oneOf } from "./columns";

/** By which an instance of this shop is told from another's: an HMAC of each setting, from which none can be reckoned back. */
export const settingFingerprints = pgTable(
  "setting_fingerprints",
  {
    setting: text({ enum: sharedSettings }).primaryKey(),
    fingerprint: text().notNull(),
    recordedAt: instant().notNull(),
  },
  (table) => [oneOf("setting_fingerprints_known", table.setting, sharedSettings)],
);
