import { notFound } from "@/lib/domain/shared/reason";
import { json, refusalJson } from "@/lib/entry/answer";
import { demoMailbox } from "@/lib/entry/mailbox";

export async function GET(request: Request): Promise<Response> {
  const mails = await demoMailbox(new URL(request.url).searchParams.get("to"));
  return mails === null ? refusalJson(notFound) : json(200, mails);
}
