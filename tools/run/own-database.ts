import path from "node:path";
import { startPostgres } from "@/tools/run/postgres";
import { prepareDataDir } from "@/tools/run/up/data-dir";
import { runningOn } from "@/tools/run/up/lock";
import { rememberedPort, rememberPort } from "@/tools/run/up/ports";

/**
 * The database of a shop that stands still: that of DATABASE_URL, or in the demo the embedded server, started for the time of a command.
 * @returns why there is none, in words
 */
export async function standingDatabase(
  { dataDir, demo }: { readonly dataDir: string; readonly demo: boolean },
  url: string | undefined,
): Promise<{ readonly url: string; stop(): Promise<void> } | string> {
  if (url) return { url, stop: async () => undefined };
  if (!demo) return "DATABASE_URL is not set.";
  const running = runningOn(dataDir);
  if (running !== null)
    return `The shop runs on ${dataDir} (process ${running}). Stop it and try again; nothing was touched.`;
  prepareDataDir(dataDir);
  const server = await startPostgres({
    dataDir: path.join(dataDir, "postgres"),
    port: await rememberedPort(dataDir, "postgres"),
  });
  rememberPort(dataDir, "postgres", server.port);
  return { url: server.url, stop: () => server.stop() };
}
