import { claimNextCommand } from "@/lib/commands/desk/claim-next";
import { queueQuery, readCarriedView } from "@/lib/contracts/queue-view";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = commandRoute(claimNextCommand, {
  answer: (taken) => taken,
  next: ({ orderNumber, from }) => routes.adminOrder(orderNumber, { from }),
  back: ({ fields }) => routes.queue(queueQuery(readCarriedView(fields.from))),
});
