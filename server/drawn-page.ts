import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { scriptsAfterPaint } from "./after-paint";

/** A cached page: compressed once, and allowed to run only its own inline scripts. */
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

/** A visitor waits for the compression: half a megabyte takes 4 ms at this quality, and 400 ms at the highest, which saves only a seventh. */
const brotli = {
  params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_QUALITY]: 5 },
};

/** Headers that belong to a single response and are not cached. */
const ofOneAnswer = new Set(["connection", "keep-alive", "transfer-encoding", "content-length", "date", "etag"]);

/** The script policy that proxy.ts sets on a cacheable page; the hashes of its inline scripts are added here. */
const scriptsFrom = "script-src 'self'";

/**
 * The response as it is cached. Null for what must not be cached: anything but an HTML page, a page that sets a cookie, and one without a script
 * policy to complete.
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
      // Browsers revalidate each time, because the price may have changed; an unchanged page is not sent again.
      "cache-control": "public, no-cache",
    },
    bodies: {
      br: { bytes: br, tag: `"${tag}-br"` },
      gzip: { bytes: zipped, tag: `"${tag}-gz"` },
      identity: { bytes, tag: `"${tag}"` },
    },
  };
}

/** The inline scripts of the page, without data blocks (JSON-LD). Neither React nor our components write `</script>` inside a script. */
function scriptsIn(html: string): readonly string[] {
  const found: string[] = [];
  for (const [, attributes = "", text = ""] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (!/\b(src|type)=/.test(attributes)) found.push(text);
  }
  return found;
}

const sha256 = (text: string | Buffer, as: "base64" | "base64url") => createHash("sha256").update(text).digest(as);
