import { placeAndOpen } from "@/lib/commands/order/place-and-open";
import { json, refusalJson } from "@/lib/entry/answer";
import { checkoutView } from "@/lib/entry/checkout";
import { guarded } from "@/lib/entry/guarded";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

/** What the gate still asks for, and the statements to be confirmed, for a client that is not our page. */
export const GET = guarded(async (): Promise<Response> => {
  const view = await checkoutView();
  return view.ok ? json(200, view.value) : refusalJson(view.error);
});

export const POST = postRoute((live, actor, sent) => placeAndOpen(live, actor, sent.fields, sent.requestId), {
  status: 201,
  answer: ({ orderNumber, payUrl }) => ({ orderNumber, payUrl }),
  next: ({ payUrl }) => payUrl,
  back: () => routes.checkout(),
});
