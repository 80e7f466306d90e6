import "server-only";

/** The session's cookie: next-auth's names, which proxy.ts looks for too. Over https the browser is made to insist on it. */
export function sessionCookieName(appUrl: string): string {
  return appUrl.startsWith("https:") ? "__Secure-authjs.session-token" : "authjs.session-token";
}

/** For so long after a session ran out its cookie still tells whose it was: enough to give what was being typed back to that account alone. */
export const endedSessionSeconds = 30 * 60;

export const visitorCookieName = "visitor";
/** Opens what a refused form brought back; goes with the person (lib/entry/form-return.ts). */
export const formReturnCookieName = "form-return";
/** Marks a browser in which somebody signed in (lib/auth/known-browser.ts). Stays when they sign out. */
export const knownBrowserCookieName = "known-browser";
export const knownBrowserSeconds = 180 * 86_400;
export const pendingSignUpCookieName = "pending-sign-up";

/** A cookie as a header, for routes that set one beside their answer. `maxAge` in seconds; 0 takes it away. */
export function cookieHeader(appUrl: string, name: string, value: string, maxAge: number): string {
  const secure = appUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}
