import { askCustomerCommand } from "@/lib/commands/questions/ask";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(askCustomerCommand, {
  answer: (order) => order,
  next: ({ orderNumber }) => `${routes.adminOrder(orderNumber)}#asked`,
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
