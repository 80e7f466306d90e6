import type { Bare } from "../shared/coded";
import { checkOf } from "./checks";
import type { Check, CheckKind, Statement, StatementParams } from "./statements";

const own = (code: Bare<StatementParams>, kind: CheckKind) =>
  checkOf(kind, [{ id: code, says: { code } as Statement, rule: null }]);

/**
 * What dispensing rests on. Nothing is asked that cannot be true yet: the serial is given by dispensing itself, so that it stands on the
 * prescription's copy is confirmed afterwards.
 */
export const dispensingChecks: readonly Check[] = [
  own("pack", "asked"),
  own("counselling", "asked"),
  own("rules-again", "computed"),
  own("batches", "computed"),
  own("charge", "computed"),
];
