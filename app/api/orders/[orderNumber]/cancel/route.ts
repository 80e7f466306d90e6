import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(cancelOrderCommand, {
  answer: (order) => order,
  next: ({ orderNumber }) => routes.order(orderNumber),
  back: ({ params }) => routes.order(params.orderNumber ?? ""),
});
