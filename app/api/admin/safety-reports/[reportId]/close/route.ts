import { closeSafetyReportCommand } from "@/lib/commands/safety/close";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(closeSafetyReportCommand, {
  answer: (closed) => closed,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: () => routes.queue(),
});
