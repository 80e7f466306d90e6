import "server-only";
import { holdsEnding } from "@/db/repo/hold";
import { type CommandDeps, perform } from "@/lib/commands/command";
import { warnOfHoldCommand } from "@/lib/commands/payment/warn-of-hold";
import { worker } from "@/lib/domain/access/actor";

/** Warns staff of holds that end soon, 48 and 24 hours before. */
export async function sweepHolds(deps: CommandDeps): Promise<void> {
  for (const { orderNumber } of await holdsEnding(deps.database.read, deps.clock.now()))
    await perform(deps, worker, warnOfHoldCommand, { orderNumber });
}
