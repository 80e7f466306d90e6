import { decideOriginalCommand } from "@/lib/commands/prescription/decide-original";
import { ownPath } from "@/lib/entry/origin";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

const back = (backTo: unknown) => ownPath(backTo) ?? routes.adminOrders();

export const POST = commandRoute(decideOriginalCommand, {
  answer: (decided) => decided,
  next: (_decided, { fields }) => back(fields.backTo),
  back: ({ fields }) => back(fields.backTo),
});
