import { closeAlertCommand } from "@/lib/commands/alerts/close";
import { byCommand, postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = postRoute({ run: byCommand(closeAlertCommand), answer: (alert) => alert, next: () => routes.queue(), back: () => routes.queue() });
