import { createHash } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withPublicPages } from "./public-pages";

const script = "self.__next_f.push([1,'a &lt; b'])";
const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

let server: http.Server;
let edition: string | null;
let drawn: http.IncomingMessage[];
/** What Next would draw. */
let page: (response: http.ServerResponse) => void;

beforeEach(async () => {
  edition = "1";
  drawn = [];
  page = (response) => {
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Vary", "rsc, Accept-Encoding");
    response.setHeader("Cache-Control", "private, no-store");
    response.end(
      `<title>Page ${drawn.length}</title><script src="/a.js"></script><script>${script}</script>` +
        `<script type="application/ld+json">{}</script>`,
    );
  };
  const draw = (request: http.IncomingMessage, response: http.ServerResponse) => {
    drawn.push(request);
    page(response);
  };
  const handle = (_request: http.IncomingMessage, response: http.ServerResponse) => response.end("anew");
  const pages = { editionOf: (path: string) => (path === "/page" ? edition : null) };
  server = http.createServer(withPublicPages(handle, draw, pages)).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

async function ask(path: string, { method = "GET", headers = {} }: Asked = {}) {
  const { port } = server.address() as AddressInfo;
  const request = http.request({ port, path, method, headers }).end();
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  return { status: response.statusCode, headers: response.headers, bytes: await buffer(response) };
}
const textOf = async (path: string, asked?: Asked) => (await ask(path, asked)).bytes.toString();

describe("a public page", () => {
  it("is drawn once, and is the same to the byte whoever asks", async () => {
    const answers = await Promise.all([
      ask("/page"),
      ask("/page", { headers: { cookie: "authjs.session-token=someone" } }),
      ask("/page", { headers: { "accept-language": "hi", "user-agent": "another", "x-nonce": "mine" } }),
    ]);
    for (const { bytes } of answers) expect(bytes).toEqual(answers[0].bytes);
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.headers).toEqual({
      host: "shop",
      accept: "text/html",
      "x-public-page": "1",
      "user-agent": "lightMyRequest",
    });
  });

  it("may run the scripts that stand in it, and those of the build, and no others", async () => {
    const { headers } = await ask("/page");
    const hash = createHash("sha256").update(script).digest("base64");
    expect(headers["content-security-policy"]).toBe(
      `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'`,
    );
  });

  it("is drawn anew for another edition, and not for the one that was left while it was drawn", async () => {
    await ask("/page");
    edition = "2";
    const whole = page;
    page = (response) => {
      edition = "3";
      whole(response);
    };
    await ask("/page");
    page = whole;
    expect(await textOf("/page")).toContain("Page 3");
    expect(await textOf("/page")).toContain("Page 3");
    expect(drawn).toHaveLength(3);
  });

  it("is sent packed to whoever takes it, and not again to whoever has it", async () => {
    const plain = await ask("/page");
    const packed = await ask("/page", { headers: { "accept-encoding": "gzip, deflate, br" } });
    expect(packed.headers).toMatchObject({ "content-encoding": "br", "cache-control": "public, no-cache" });
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    for (const asked of [plain, packed]) {
      const encoding = asked.headers["content-encoding"] ?? "identity";
      const again = { "if-none-match": String(asked.headers.etag), "accept-encoding": encoding };
      const answer = await ask("/page", { headers: again });
      expect(answer.status).toBe(304);
      expect(answer.bytes).toHaveLength(0);
      expect(answer.headers["content-security-policy"]).toContain("sha256-");
    }
    edition = "2";
    const headers = { "if-none-match": String(plain.headers.etag) };
    expect((await ask("/page", { headers })).status).toBe(200);
  });

  it("answers HEAD with the head alone", async () => {
    const { status, headers, bytes } = await ask("/page", { method: "HEAD" });
    expect(status).toBe(200);
    expect(Number(headers["content-length"])).toBe((await ask("/page")).bytes.length);
    expect(bytes).toHaveLength(0);
  });
});

describe("what is asked for anew each time", () => {
  it.each<[string, string, Asked]>([
    ["another page", "/another", {}],
    ["a question behind the path", "/page?q=1", {}],
    ["another method", "/page", { method: "POST" }],
    ["the router's data", "/page", { headers: { rsc: "1" } }],
    ["what the router asks ahead", "/page", { headers: { "next-router-prefetch": "1" } }],
  ])("%s", async (_what, path, asked) => {
    await ask("/page");
    expect(await textOf(path, asked)).toBe("anew");
    expect(drawn).toHaveLength(1);
  });

  it("a page of which changes might go unheard", async () => {
    await ask("/page");
    edition = null;
    expect(await textOf("/page")).toBe("anew");
    edition = "1";
    expect(await textOf("/page")).toContain("Page 1");
  });

  it.each<[string, (response: http.ServerResponse) => void]>([
    ["is no success", (response) => response.writeHead(503)],
    ["sets a cookie", (response) => response.setHeader("Set-Cookie", "a=b")],
    ["has no policy", (response) => response.removeHeader("Content-Security-Policy")],
    ["has a policy of its own", (response) => response.setHeader("Content-Security-Policy", "script-src 'none'")],
    ["is no page", (response) => response.setHeader("Content-Type", "text/plain")],
  ])("what %s", async (_what, spoil) => {
    const whole = page;
    page = (response) => {
      const end = response.end.bind(response);
      const spoilt = (text: string) => {
        spoil(response);
        return end(text);
      };
      Object.assign(response, { end: spoilt });
      whole(response);
    };
    expect(await textOf("/page")).toBe("anew");
    page = whole;
    expect(await textOf("/page")).toContain("Page 2");
  });

  it("a page whose drawing failed", async () => {
    const whole = page;
    page = () => {
      throw new Error("no database");
    };
    expect(await textOf("/page")).toBe("anew");
    page = whole;
    expect(await textOf("/page")).toContain("Page 2");
  });
});
