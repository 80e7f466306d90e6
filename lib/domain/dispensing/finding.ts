import type { Reason } from "../shared/reason";
import type { Finding } from "./rule";
import type { StatementCode } from "./statements";

export const refuse = (reason: Reason): Finding[] => [{ weight: "refuse", ...reason }];
export const mustJudge = (reason: Reason): Finding[] => [{ weight: "judge", ...reason }];

/** Nobody stated it: the pharmacist who approves answers for it, by the statement of the same code. */
export const notStated = (reason: Reason & { readonly code: StatementCode }): Finding[] => [
  { weight: "attest", ...reason },
];

/** The rule holds. */
export const pass: readonly Finding[] = [];
