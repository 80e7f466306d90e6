import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { scriptsAfterPaint } from "./after-paint";

/** A page as it is kept: packed once, and allowed to run the scripts that stand in it and no others. */
export interface Page {
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: Readonly<Record<"br" | "gzip" | "identity", Body>>;
}

interface Body {
  readonly bytes: Buffer;
  readonly tag: string;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: OutgoingHttpHeaders;
  readonly rawPayload: Buffer;
}

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Somebody waits while it is packed: half a megabyte takes 4 ms so, and 400 ms at the highest quality for a seventh less. */
const brotli = {
  params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 5 },
};

/** What is said anew for each answer, or holds for one request only. */
const ofOneAnswer = new Set(["connection", "keep-alive", "transfer-encoding", "content-length", "date", "etag"]);

/** What proxy.ts says of scripts on a page that is kept: the hashes of those within it go here. */
const scriptsFrom = "script-src 'self'";

/**
 * The answer of a page that was drawn without cookies and nonce, as it is kept; null for what must not be: no page, one that sets a cookie, one
 * without a policy to complete.
 */
export async function keepable({ statusCode, headers, rawPayload }: Answer): Promise<Page | null> {
  const policy = String(headers["content-security-policy"] ?? "");
  const isPage = String(headers["content-type"]).startsWith("text/html");
  if (statusCode !== 200 || !isPage || headers["set-cookie"] !== undefined) return null;
  if (!policy.includes(`${scriptsFrom};`)) return null;
  const html = scriptsAfterPaint(rawPayload.toString("utf8"));
  const bytes = Buffer.from(html);
  const hashes = scriptsIn(html).map((script) => `'sha256-${sha256(script, "base64")}'`);
  const kept = Object.entries(headers).filter(([name, value]) => !ofOneAnswer.has(name) && value !== undefined);
  const tag = sha256(bytes, "base64url").slice(0, 22);
  const [br, zipped] = await Promise.all([packBrotli(bytes, brotli), packGzip(bytes)]);
  return {
    headers: {
      ...Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
      "content-security-policy": policy.replace(scriptsFrom, [scriptsFrom, ...new Set(hashes)].join(" ")),
      // Asked for anew each time, as the price may be another; unchanged, it is not sent again.
      "cache-control": "public, no-cache",
    },
    bodies: {
      br: { bytes: br, tag: `"${tag}-br"` },
      gzip: { bytes: zipped, tag: `"${tag}-gz"` },
      identity: { bytes, tag: `"${tag}"` },
    },
  };
}

/** The scripts that stand in the page itself; data (JSON-LD) is none. What React and our own components write has no `</script>` within a script. */
function scriptsIn(html: string): readonly string[] {
  const found: string[] = [];
  for (const [, attributes = "", text = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (!/\b(src|type)=/.test(attributes)) found.push(text);
  }
  return found;
}

const sha256 = (text: string | Buffer, as: "base64" | "base64url") => createHash("sha256").update(text).digest(as);
