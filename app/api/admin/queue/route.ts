import { currentActor } from "@/lib/auth/actor";
import { json, refusalJson } from "@/lib/entry/answer";
import { deps } from "@/lib/entry/deps";
import { queueView } from "@/lib/queries/admin/queue";

/** The queue as the panel polls it. */
export async function GET(): Promise<Response> {
  const view = await queueView(deps(), await currentActor());
  return view.ok ? json(200, view.value) : refusalJson(view.error);
}
