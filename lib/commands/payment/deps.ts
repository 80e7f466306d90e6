import "server-only";
import type { CommandDeps } from "@/lib/commands/command";
import type { Payments } from "@/lib/integrations/payments/payments";

export interface PaymentDeps extends CommandDeps {
  readonly payments: Payments;
}
