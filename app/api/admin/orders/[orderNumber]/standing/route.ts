import { sentenceFor } from "@/content/words/event-words";
import { doerWords } from "@/content/words/role-words";
import { currentActor } from "@/lib/auth/actor";
import type { StandingAnswer } from "@/lib/contracts/desk";
import { json, refusalJson } from "@/lib/entry/answer";
import { deps } from "@/lib/entry/deps";
import { guarded } from "@/lib/entry/guarded";
import { orderStanding, type StandingView } from "@/lib/queries/admin/standing";

/** Where the order stands and who works on it, as an open workbench asks. `?seen=N` adds what happened after version N. */
export const GET = guarded(
  async (request: Request, { params }: { params: Promise<{ orderNumber: string }> }): Promise<Response> => {
    const seen = new URL(request.url).searchParams.get("seen");
    const seenVersion = seen !== null && /^\d{1,9}$/.test(seen) ? Number(seen) : null;
    const standing = await orderStanding(deps(), await currentActor(), (await params).orderNumber, seenVersion);
    return standing.ok ? json(200, told(standing.value)) : refusalJson(standing.error);
  },
);

const told = ({ changes, ...standing }: StandingView): StandingAnswer => ({
  ...standing,
  changes: changes.map(({ at, event, by, isYours }) => ({
    at,
    event,
    message: sentenceFor(event),
    by: doerWords(by.role, by.name),
    isYours,
  })),
});
