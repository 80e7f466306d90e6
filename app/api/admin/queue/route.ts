import { currentActor } from "@/lib/auth/actor";
import { readQueueAddress } from "@/lib/contracts/queue-view";
import { json, refusalJson } from "@/lib/entry/answer";
import { deps } from "@/lib/entry/deps";
import { guarded } from "@/lib/entry/guarded";
import { queueView } from "@/lib/queries/admin/queue";
import { queueList } from "@/lib/queries/admin/queue-list";

/** The queue as the panel polls it: one page of a view. Asked for no view at all, the four heaps come along. */
export const GET = guarded(async (request: Request): Promise<Response> => {
  const actor = await currentActor();
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const list = await queueList(deps(), actor, readQueueAddress(search));
  if (!list.ok) return refusalJson(list.error);
  if (Object.keys(search).length > 0) return json(200, list.value);
  const heaps = await queueView(deps(), actor);
  return heaps.ok ? json(200, { ...heaps.value, ...list.value }) : refusalJson(heaps.error);
});
