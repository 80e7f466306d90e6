import { closeSafetyReportCommand } from "@/lib/commands/safety/close";
import { ownPath } from "@/lib/entry/origin";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(closeSafetyReportCommand, {
  answer: (closed) => closed,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: ({ fields }) => ownPath(fields.returnTo) ?? routes.queue(),
});
