import { perform } from "@/lib/commands/command";
import { type SearchDone, searchOrdersCommand } from "@/lib/commands/order/search";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = postRoute<SearchDone>(
  (live, actor, { fields, requestId }, keep) =>
    perform(live, actor, searchOrdersCommand(live.searchKeys), fields, requestId, keep),
  {
    answer: ({ orderNumbers, isCut, isIncomplete }) => ({ orderNumbers, isCut, isIncomplete }),
    next: ({ searchId }) => routes.adminOrders(searchId),
    back: () => routes.adminOrders(),
  },
);
