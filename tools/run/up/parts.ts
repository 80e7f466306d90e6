import path from "node:path";
import type { Env } from "@/lib/platform/env";
import { startPostgres } from "@/tools/run/postgres";
import { webServerFile } from "./bundle-server";
import { startChild } from "./child";
import { say } from "./output";
import { rememberedPort, rememberPort } from "./ports";
import type { MadeSecrets } from "./secrets";
import type { Part } from "./supervisor";

/** What one start of the shop is about. */
export interface Plan {
  readonly settings: Env;
  readonly secrets: MadeSecrets;
  /** next dev instead of the build. */
  readonly hotReload: boolean;
}

/** How Node.js runs our TypeScript: `server-only` throws without the condition. */
export const typescript = ["--conditions=react-server", "--import", "tsx"];

export interface DatabasePart extends Part {
  /** Where it listens; the same at each start. */
  url(): string;
}

export function postgresPart({ settings: { dataDir } }: Plan): DatabasePart {
  let url: string | null = null;
  return {
    name: "postgres",
    url: () => {
      if (url === null) throw new Error("PostgreSQL has not started yet.");
      return url;
    },
    start: async () => {
      const server = await startPostgres({
        dataDir: path.join(dataDir, "postgres"),
        port: await rememberedPort(dataDir, "postgres"),
        log: (line) => say("postgres", line),
      });
      if (url !== null && url !== server.url) {
        // The others hold the old address. Its port was taken in the moment that it was free, so it may come free again.
        await server.stop();
        throw new Error(`its port is taken; it would now listen on ${server.port}`);
      }
      url = server.url;
      rememberPort(dataDir, "postgres", server.port);
      const exited = server.exited.then((code) => (code === null ? "killed" : `code ${code}`));
      return { pid: server.pid, exited, stop: () => server.stop() };
    },
  };
}

export function sandboxPart({ settings, secrets }: Plan, port: number): Part {
  const { dataDir, stripe, clockOffsetSeconds } = settings;
  const env = {
    ...process.env,
    SANDBOX_PORT: String(port),
    SANDBOX_STATE_DIR: path.join(dataDir, "stripe"),
    SANDBOX_SECRET_KEY: process.env.STRIPE_SECRET_KEY?.trim() ? stripe.secretKey : secrets.stripeSecretKey,
    SANDBOX_WEBHOOK_SECRET: process.env.STRIPE_WEBHOOK_SECRET?.trim()
      ? stripe.webhookSecret
      : secrets.stripeWebhookSecret,
    SANDBOX_WEBHOOK_URL: `${webAddress(settings)}/api/stripe/webhook`,
    CLOCK_OFFSET: String(clockOffsetSeconds),
  };
  return childPart("sandbox", [...typescript, "tools/stripe/main.ts"], env);
}

export function webPart({ hotReload, settings }: Plan, env: Record<string, string | undefined>): Part {
  const mode = hotReload ? "development" : "production";
  const args = [webServerFile, ...(hotReload ? ["--dev"] : [])];
  // It ends itself in time; this is for one that hangs.
  const graceMs = (settings.shutdownSeconds + 5) * 1_000;
  return { name: "web", start: () => startChild({ name: "web", args, env: { ...env, NODE_ENV: mode }, graceMs }) };
}

export function workerPart({ hotReload }: Plan, env: Record<string, string | undefined>): Part {
  const mode = hotReload ? "development" : "production";
  return childPart("worker", [...typescript, "scripts/worker.ts"], { ...env, NODE_ENV: mode });
}

function childPart(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Part {
  return { name, start: () => startChild({ name, args, env }) };
}

/** Where this machine reaches the web server, whatever the public origin is. */
export function webAddress({ host, port }: Env): string {
  const everywhere = ["0.0.0.0", "::", "127.0.0.1", "::1"];
  const reachable = everywhere.includes(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${reachable}:${port}`;
}
