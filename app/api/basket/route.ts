import { setLineCommand } from "@/lib/commands/basket/set-line";
import { perform } from "@/lib/commands/command";
import type { Actor } from "@/lib/domain/access/actor";
import { err, ok } from "@/lib/domain/shared/result";
import { json } from "@/lib/entry/answer";
import { getBasket, visitorCookie } from "@/lib/entry/basket";
import type { LiveDeps } from "@/lib/entry/deps";
import { guarded } from "@/lib/entry/guarded";
import { takeNetworkTurn } from "@/lib/entry/limits";
import { postRoute, type Sent } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const GET = guarded(async (): Promise<Response> => {
  return json(200, await getBasket());
});

async function setLine(live: LiveDeps, actor: Actor, sent: Sent) {
  if (actor.kind === "visitor" && actor.visitorHash === null) {
    const tooMany = await takeNetworkTurn(live, "newBasketFromAddress", sent.request.headers);
    if (tooMany !== null) return err(tooMany);
  }
  const owner = await visitorCookie(live, actor);
  const outcome = await perform(live, owner.actor, setLineCommand, sent.fields, sent.requestId);
  if (!outcome.ok) return outcome;
  return ok({ basket: await getBasket(owner.actor), headers: owner.headers });
}

export const POST = postRoute(setLine, {
  answer: ({ basket }) => basket,
  headers: ({ headers }) => headers,
  visitors: true,
  next: () => routes.basket(),
  back: () => routes.basket(),
});
