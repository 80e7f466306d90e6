import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

/**
 * The page's policy and a courtesy: a signed-out visitor of a private page is sent to sign in. It authorises nothing (every page, command and
 * query does that for itself, and a test removes this file to show it), and it never runs on uploads or webhooks, whose bodies it would cut.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (isPrivate(pathname) && !hasSessionCookie(request)) {
    const signIn = new URL("/sign-in", request.url);
    signIn.searchParams.set("returnTo", pathname + search);
    const headers = { "Content-Security-Policy": inert, "Cache-Control": "private, no-store" };
    return NextResponse.redirect(signIn, { status: 307, headers });
  }
  const headers = new Headers(request.headers);
  if (headers.has("x-public-page")) return withPolicy(contentSecurityPolicy(null), headers);
  const nonce = randomBytes(16).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  return withPolicy(policy, headers);
}

function withPolicy(policy: string, headers: Headers): NextResponse {
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** An answer without a page: nothing in it may run. */
const inert = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

const isPrivate = (pathname: string) => /^\/(account|admin|checkout)(\/|$)/.test(pathname);

const hasSessionCookie = (request: NextRequest) =>
  request.cookies.getAll().some(({ name }) => name.endsWith("authjs.session-token"));

/**
 * No script runs but ours, marked for this one response. A page that is kept for everyone has no nonce: the front door, which keeps it, adds the
 * hashes of the scripts within it (server/drawn-page.ts). A form may end at the payment page, so that is the one foreign address a form may
 * lead to (Chromium checks redirects of a form, too). The dev server needs eval and inline styles for its hot reload; production has neither.
 */
function contentSecurityPolicy(nonce: string | null): string {
  const dev = process.env.NODE_ENV === "development";
  const payment = new URL(process.env.STRIPE_API_BASE || "https://checkout.stripe.com").origin;
  return [
    "default-src 'none'",
    `script-src 'self'${nonce === null ? "" : ` 'nonce-${nonce}' 'strict-dynamic'`}${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : nonce === null ? "" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "manifest-src 'self'",
    `form-action 'self' https://checkout.stripe.com ${payment}`,
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");
}

export const config = {
  matcher: [
    "/((?!api/|_next/static|_next/image|icon.svg|og.png|favicon.ico|monographs/[^/]+/patient-sheet.pdf|robots.txt|sitemap.xml|fonts/|images/).*)",
  ],
};
