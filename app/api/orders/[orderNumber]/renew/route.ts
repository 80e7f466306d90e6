import { reopenAndOpenPage } from "@/lib/commands/payment/reopen";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

/** A new payment page for an order that closed for want of a hold. */
export const POST = postRoute(
  (live, actor, { fields, params, requestId }) => reopenAndOpenPage(live, actor, { ...fields, ...params }, requestId),
  {
    answer: (session) => session,
    next: ({ payUrl }) => payUrl,
    back: ({ params }) => routes.order(params.orderNumber ?? ""),
  },
);
