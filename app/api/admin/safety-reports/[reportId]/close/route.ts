import { closeSafetyReportCommand } from "@/lib/commands/safety/close";
import { byCommand, postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = postRoute({
  run: byCommand(closeSafetyReportCommand),
  answer: (closed) => closed,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: () => routes.queue(),
});
