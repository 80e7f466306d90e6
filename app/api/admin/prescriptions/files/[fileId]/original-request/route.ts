import { askOriginalCommand } from "@/lib/commands/prescription/ask-original";
import { ownPath } from "@/lib/entry/origin";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

const back = (backTo: unknown) => ownPath(backTo) ?? routes.adminOrders();

export const POST = commandRoute(askOriginalCommand, {
  status: 201,
  answer: (request) => request,
  next: (_request, { fields }) => back(fields.backTo),
  back: ({ fields }) => back(fields.backTo),
});
