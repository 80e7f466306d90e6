import { saveDraftCommand } from "@/lib/commands/order/save-draft";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(saveDraftCommand, {
  answer: (saved) => saved,
  next: () => routes.checkout(),
  back: () => routes.checkout(),
});
