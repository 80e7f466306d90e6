import { saveDraftCommand } from "@/lib/commands/order/save-draft";
import { byCommand, postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = postRoute({
  run: byCommand(saveDraftCommand),
  answer: (saved) => saved,
  next: () => routes.checkout(),
  back: () => routes.checkout(),
});
