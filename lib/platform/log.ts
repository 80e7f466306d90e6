import "server-only";
import pino from "pino";
import { loggable } from "./log-redaction";

/**
 * JSON lines on standard output. Log ids, codes and counts: what a person wrote, what ails them and what proves who they
 * are does not belong here. The redaction is a net under that rule, not a licence to log whole requests.
 */
export const log = pino({
  // The supervisor names the part in each line (tools/run/up/output.ts); pid and host name would only repeat it.
  base: null,
  level: "info",
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: {
    level: (label) => ({ level: label }),
    log: (fields) => loggable(fields) as Record<string, unknown>,
  },
  // `loggable` has written errors already, and pino's own way would bring back what it left out.
  serializers: { err: (error: unknown) => error },
});
