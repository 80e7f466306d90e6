import { json } from "@/lib/entry/answer";

/** This process answers; nothing else is asked. */
export const GET = (): Response => json(200, { status: "ok" });
