import { closeAlertCommand } from "@/lib/commands/alerts/close";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(closeAlertCommand, {
  answer: (alert) => alert,
  next: () => routes.queue(),
  back: () => routes.queue(),
});
