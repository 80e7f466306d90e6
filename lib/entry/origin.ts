import "server-only";

/**
 * Whether a state-changing request comes from our own pages. A browser always names its origin on a POST; another's, or the opaque `null`,
 * is refused. A client without the header is no browser and carries no cookies it was not given: only Fetch Metadata can speak against it.
 */
export function isOwnOrigin(headers: Headers, appUrl: string): boolean {
  const origin = headers.get("origin");
  if (origin !== null) return origin === new URL(appUrl).origin;
  const site = headers.get("sec-fetch-site");
  return site === null || site === "same-origin";
}

/** A path on this site to go to next, or null. Anything a browser could read as another site is none. */
export function ownPath(candidate: unknown): string | null {
  if (typeof candidate !== "string" || candidate.length > 512) return null;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(candidate) || candidate.includes("\\")) return null;
  const resolved = new URL(candidate, "http://own.invalid");
  // Dots are gone by now, and `/.//elsewhere` has become an address of its own.
  const isOwn = resolved.host === "own.invalid" && !/^\/[/\\]/.test(resolved.pathname);
  return isOwn ? resolved.pathname + resolved.search + resolved.hash : null;
}
