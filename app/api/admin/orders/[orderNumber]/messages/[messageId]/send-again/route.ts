import { sendMessageAgainCommand } from "@/lib/commands/message/send-again";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(sendMessageAgainCommand, {
  answer: (queued) => queued,
  next: ({ orderNumber }) => `${routes.adminOrder(orderNumber)}#history`,
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
