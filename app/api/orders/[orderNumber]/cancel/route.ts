import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { byCommand, postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = postRoute({
  run: byCommand(cancelOrderCommand),
  answer: (order) => order,
  next: ({ orderNumber }) => routes.order(orderNumber),
  back: ({ params }) => routes.order(params.orderNumber ?? ""),
});
