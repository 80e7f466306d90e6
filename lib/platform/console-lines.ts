import "server-only";
import { format, stripVTControlCharacters } from "node:util";
import { log } from "./log";
import { loggable } from "./log-redaction";

const levels = { error: "error", warn: "warn", info: "info", log: "info" } as const;

/**
 * What Next and libraries print becomes one line of our log a call, with errors cut down as everywhere: printed as it is, a failed statement would
 * bring its parameters, which are what people told us.
 */
export function logConsole(): void {
  for (const [method, level] of Object.entries(levels) as [keyof typeof levels, "error" | "warn" | "info"][])
    console[method] = (...printed: unknown[]) => {
      const errors = printed.filter((value) => value instanceof Error);
      const words = printed.filter((value) => !(value instanceof Error)).map(asWord);
      const message = stripVTControlCharacters(format(...words)).trim();
      log[level]({ ...(errors.length > 0 && { err: errors[0] }) }, message);
    };
}

const asWord = (value: unknown) =>
  typeof value === "object" && value !== null ? JSON.stringify(loggable(value)) : value;
