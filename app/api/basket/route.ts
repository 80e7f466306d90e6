import { getBasket, visitorCookie } from "@/lib/entry/basket";
import { setLineCommand } from "@/lib/commands/basket/set-line";
import { perform } from "@/lib/commands/command";
import { postRoute } from "@/lib/entry/post";
import { json } from "@/lib/entry/answer";
import { routes } from "@/lib/routes";

export async function GET(): Promise<Response> {
  return json(200, await getBasket());
}

export const POST = postRoute({
  async run(live, actor, sent) {
    const owner = await visitorCookie(live, actor);
    const outcome = await perform(live, owner.actor, setLineCommand, sent.fields, sent.requestId);
    return outcome.ok ? { ok: true, value: { basket: await getBasket(owner.actor), headers: owner.headers } } : outcome;
  },
  answer: ({ basket }) => basket,
  headers: ({ headers }) => headers,
  next: () => routes.basket(),
  back: () => routes.basket(),
});
