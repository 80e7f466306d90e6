import { explainDiscrepancyCommand } from "@/lib/commands/payment/explain-discrepancy";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(explainDiscrepancyCommand, {
  answer: (explained) => explained,
  next: () => routes.adminPayments(),
  back: () => routes.adminPayments(),
});
