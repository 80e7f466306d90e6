import { takeBackCommand } from "@/lib/commands/refund/take-back";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(takeBackCommand, {
  status: 201,
  answer: (order) => order,
  next: ({ orderNumber }) => `${routes.adminOrder(orderNumber)}#returns`,
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
