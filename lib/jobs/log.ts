import "server-only";
import { Logger } from "graphile-worker";
import { log } from "@/lib/platform/log";

/** graphile-worker's messages in our log's form; its chatter at debug level stays out. */
export const workerLog = new Logger(() => (level, message) => {
  if (level === "error") log.error({ part: "worker" }, message);
  else if (level === "warning") log.warn({ part: "worker" }, message);
  else if (level === "info") log.debug({ part: "worker" }, message); // one line a job would drown the rest
});
