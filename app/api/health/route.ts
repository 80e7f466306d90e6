import { json } from "@/lib/entry/answer";
import { deps } from "@/lib/entry/deps";
import { guarded } from "@/lib/entry/guarded";
import { health } from "@/lib/queries/health";

export const GET = guarded(async (): Promise<Response> => {
  const answer = await health(deps().database);
  return json(answer.status === "ok" ? 200 : 503, answer);
});
