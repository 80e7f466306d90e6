import { once } from "node:events";
import http from "node:http";
import { buffer } from "node:stream/consumers";

export interface Answer {
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as a browser does that has nothing of the shop yet. */
export async function ask(
  url: URL,
  headers: Readonly<Record<string, string>> = {},
  agent?: http.Agent,
): Promise<Answer> {
  const request = http.get(url, {
    ...(agent !== undefined && { agent }),
    headers: { accept: "text/html", "accept-encoding": "gzip, deflate, br, zstd", ...headers },
  });
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  const body = await buffer(response);
  if (response.statusCode !== 200) throw new Error(`${url.href} was answered ${response.statusCode}`);
  return { headers: response.headers, body };
}

/** The text of a page. */
export const pageText = async (url: URL, headers: Readonly<Record<string, string>> = {}) =>
  (await ask(url, { ...headers, "accept-encoding": "identity" })).body.toString("utf8");
