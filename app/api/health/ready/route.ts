import { json } from "@/lib/entry/answer";
import { deps } from "@/lib/entry/deps";
import { guarded } from "@/lib/entry/guarded";
import { readiness } from "@/lib/queries/health";

export const GET = guarded(async (): Promise<Response> => {
  const answer = await readiness(deps().database);
  return json(answer.status === "ok" ? 200 : 503, answer);
});
