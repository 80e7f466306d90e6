import { decideRefundCommand } from "@/lib/commands/refund/decide";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(decideRefundCommand, {
  answer: (refund) => refund,
  next: ({ orderNumber }) => `${routes.adminOrder(orderNumber)}#refunds`,
  back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
});
