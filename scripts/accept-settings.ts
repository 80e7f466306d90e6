import { parseArgs } from "node:util";
import { openDatabase } from "@/db/client";
import { perform } from "@/lib/commands/command";
import { acceptSettingCommand } from "@/lib/commands/shop/accept-setting";
import { type SharedSetting, sharedSettings } from "@/lib/domain/shop/shared-settings";
import { systemClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import { settingsOf } from "@/lib/platform/settings";
import { standingDatabase } from "@/tools/run/own-database";
import { rawSettings, startSettings } from "@/tools/run/up/settings";

const usage = `usage: npm run accept-settings -- ${sharedSettings.join("|")} …
       Each was changed on purpose: the next start takes it over as it is then. Stop all instances of the shop first.`;

const isShared = (name: string): name is SharedSetting => (sharedSettings as readonly string[]).includes(name);

async function act(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const asked = positionals.filter(isShared);
  if (asked.length === 0 || asked.length < positionals.length) return complain(usage, 2);
  const raw = rawSettings();
  const settings = startSettings(raw);
  if (!settings.ok) return complain(settings.error.map(({ message }) => message).join("\n"));
  const server = await standingDatabase(settings.value, raw.DATABASE_URL?.trim());
  if (typeof server === "string") return complain(server);
  const database = openDatabase(server.url);
  try {
    const deps = { database, clock: systemClock(0), newId, settings: settingsOf(settings.value) };
    for (const setting of asked) {
      const accepted = await perform(deps, { kind: "system", name: "accept-settings" }, acceptSettingCommand, {
        setting,
      });
      if (!accepted.ok) throw new Error(`${setting} was not accepted: ${accepted.error.kind}`);
      console.log(`${setting}: the next start takes it over.`);
    }
    return 0;
  } finally {
    await database.close();
    await server.stop();
  }
}

function complain(words: string, code = 1): number {
  console.error(words);
  return code;
}

process.exitCode = await act();
