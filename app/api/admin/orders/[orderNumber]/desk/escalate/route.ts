import { escalateOrderCommand } from "@/lib/commands/desk/escalate";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(escalateOrderCommand, {
  answer: (desk) => desk,
  next: ({ orderNumber }) => routes.adminOrder(orderNumber),
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
