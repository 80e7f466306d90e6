import { decideOrderCommand } from "@/lib/commands/order/decide";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(decideOrderCommand, {
  answer: (order) => order,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
