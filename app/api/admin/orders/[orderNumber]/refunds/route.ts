import { requestRefundCommand } from "@/lib/commands/refund/request";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(requestRefundCommand, {
  status: 201,
  answer: (refund) => refund,
  next: ({ orderNumber }) => `${routes.adminOrder(orderNumber)}#refunds`,
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
