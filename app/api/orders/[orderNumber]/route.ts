import { currentActor } from "@/lib/auth/actor";
import { json, refusalJson } from "@/lib/entry/answer";
import { deps } from "@/lib/entry/deps";
import { orderAnswer } from "@/lib/queries/order/order-answer";

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ orderNumber: string }> },
): Promise<Response> {
  const answer = await orderAnswer(deps(), await currentActor(), (await params).orderNumber);
  return answer.ok ? json(200, answer.value) : refusalJson(answer.error);
}
