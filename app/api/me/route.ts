import { currentActor } from "@/lib/auth/actor";
import { roleOf } from "@/lib/domain/access/actor";
import { json } from "@/lib/entry/answer";
import { getBasket } from "@/lib/entry/basket";
import { guarded } from "@/lib/entry/guarded";

/** What the header shows of the visitor; asked for by the page, so that the page itself is the same for everyone. */
export const GET = guarded(async (): Promise<Response> => {
  const actor = await currentActor();
  const signedIn = actor.kind === "customer" || actor.kind === "staff";
  const { lines } = await getBasket(actor);
  return json(200, {
    signedIn,
    name: signedIn ? actor.name : null,
    role: signedIn ? roleOf(actor) : null,
    basketCount: lines.reduce((sum, line) => sum + line.quantity, 0),
  });
});
