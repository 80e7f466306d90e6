import "server-only";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";

/** Kills one backend of this database chosen at random, again and again; `stop` tells how many it hit. */
export function killBackends(adminUrl: string, applicationName: string, everyMs: number) {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  let isRunning = true;
  const killing = (async () => {
    let killed = 0;
    while (isRunning) {
      const hit = await admin`
        select pg_terminate_backend(pid) from (
          select pid from pg_stat_activity
          where datname = current_database() and application_name = ${applicationName}
          order by random() limit 1) as victim`;
      killed += hit.length;
      await delay(everyMs);
    }
    await admin.end();
    return killed;
  })();
  return {
    stop: () => {
      isRunning = false;
      return killing;
    },
  };
}

/** Ends the connection of one backend and waits until the server is rid of it. */
export async function killBackend(adminUrl: string, pid: number) {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  await admin`select pg_terminate_backend(${pid}, 5000)`;
  await admin.end();
}
