import { checkDuty, checkPayment } from "@/lib/commands/payment/check";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

/** Asks Stripe now how this order's payment stands. */
export const POST = postRoute(
  (live, actor, { params }) => checkPayment(live, actor, params.orderNumber ?? ""),
  {
    answer: (order) => order,
    next: ({ orderNumber }) => routes.adminOrder(orderNumber),
    back: ({ params }) => routes.adminOrder(params.orderNumber ?? ""),
  },
  checkDuty,
);
