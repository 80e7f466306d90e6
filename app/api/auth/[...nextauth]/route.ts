import { NextRequest } from "next/server";
import { handlers } from "@/lib/auth/config";
import { notFound, wrongOrigin } from "@/lib/domain/shared/reason";
import { refusalJson } from "@/lib/entry/answer";
import { deps } from "@/lib/entry/deps";
import { isOwnOrigin } from "@/lib/entry/origin";

/** Of next-auth's own addresses only those that make sense here. Sign-in through them ends in the same command as through our form. */
const readable = new Set(["/api/auth/session", "/api/auth/csrf"]);
const writable = new Set(["/api/auth/callback/credentials", "/api/auth/signout"]);

export function GET(request: NextRequest): Promise<Response> | Response {
  const { pathname } = request.nextUrl;
  if (!readable.has(pathname)) return refusalJson(notFound);
  // Neither takes a query, and next-auth throws at one it cannot read.
  return handlers.GET(new NextRequest(new URL(pathname, deps().env.appUrl), { headers: request.headers }));
}

export function POST(request: NextRequest): Promise<Response> | Response {
  if (!writable.has(request.nextUrl.pathname)) return refusalJson(notFound);
  if (!isOwnOrigin(request.headers, deps().env.appUrl)) return refusalJson(wrongOrigin);
  return handlers.POST(request);
}
