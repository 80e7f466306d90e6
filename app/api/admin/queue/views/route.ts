import { saveViewCommand } from "@/lib/commands/queue/save-view";
import { queueQuery, readQueueAddress } from "@/lib/contracts/queue-view";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

/** The view that was to be saved, so that a refused form comes back to it. */
function viewOf(query: unknown): string {
  const search = new URLSearchParams(typeof query === "string" ? query.slice(0, 300) : "");
  return queueQuery(readQueueAddress(Object.fromEntries(search)).view);
}

export const POST = commandRoute(saveViewCommand, {
  status: 201,
  answer: (view) => view,
  next: ({ query }) => routes.queue(query),
  back: ({ fields }) => routes.queue(viewOf(fields.query)),
});
