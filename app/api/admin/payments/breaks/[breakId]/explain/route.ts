import { explainBreakCommand } from "@/lib/commands/payment/explain-break";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(explainBreakCommand, {
  answer: (explained) => explained,
  next: () => routes.adminPayments(),
  back: () => routes.adminPayments(),
});
