import { json } from "@/lib/entry/answer";
import { deps } from "@/lib/entry/deps";
import { health } from "@/lib/queries/health";

export async function GET(): Promise<Response> {
  const answer = await health(deps().database);
  return json(answer.status === "ok" ? 200 : 503, answer);
}
