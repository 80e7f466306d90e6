import "server-only";
import { ordersAwaitingAnswer } from "@/db/repo/question";
import { type CommandDeps, perform } from "@/lib/commands/command";
import { passDueCommand, remindCustomerCommand } from "@/lib/commands/questions/clocks";
import { worker } from "@/lib/domain/access/actor";
import { remindAt } from "@/lib/domain/order/questions";

/** Moves on what waited for a customer's answer: a reminder once, and back to the pharmacist when the time is over. */
export async function sweepQuestions(deps: CommandDeps): Promise<void> {
  const now = deps.clock.now();
  for (const { orderNumber, askedAt, dueAt, reminded } of await ordersAwaitingAnswer(deps.database.read)) {
    if (now >= dueAt) await perform(deps, worker, passDueCommand, { orderNumber });
    else if (!reminded && now >= remindAt(askedAt, dueAt))
      await perform(deps, worker, remindCustomerCommand, { orderNumber });
  }
}
