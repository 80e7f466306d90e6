import { noteUnreachedCommand } from "@/lib/commands/safety/not-reached";
import { ownPath } from "@/lib/entry/origin";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(noteUnreachedCommand, {
  answer: (noted) => noted,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: ({ fields }) => ownPath(fields.returnTo) ?? routes.queue(),
});
