import { dispenseOrderCommand } from "@/lib/commands/order/dispense";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(dispenseOrderCommand, {
  answer: (order) => order,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
