import { currentActor } from "@/lib/auth/actor";
import { json, refusalJson } from "@/lib/entry/answer";
import { deps } from "@/lib/entry/deps";
import { guarded } from "@/lib/entry/guarded";
import { orderAnswer } from "@/lib/queries/order/order-answer";

export const GET = guarded(
  async (_request: Request, { params }: { params: Promise<{ orderNumber: string }> }): Promise<Response> => {
    const answer = await orderAnswer(deps(), await currentActor(), (await params).orderNumber);
    return answer.ok ? json(200, answer.value) : refusalJson(answer.error);
  },
);
