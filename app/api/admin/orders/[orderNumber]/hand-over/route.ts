import { handOverOrderCommand } from "@/lib/commands/order/hand-over";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(handOverOrderCommand, {
  answer: (order) => order,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
