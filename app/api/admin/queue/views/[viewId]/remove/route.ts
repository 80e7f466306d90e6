import { removeViewCommand } from "@/lib/commands/queue/change-view";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(removeViewCommand, {
  answer: (view) => view,
  next: () => routes.queue(),
  back: () => routes.queue(),
});
