import { openSession } from "@/lib/commands/payment/open-session";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

/** Back to the payment page of an order that still waits for it. */
export const POST = postRoute((live, actor, { params }) => openSession(live, actor, params.orderNumber ?? ""), {
  answer: (session) => session,
  next: ({ payUrl }) => payUrl,
  back: ({ params }) => routes.order(params.orderNumber ?? ""),
});
