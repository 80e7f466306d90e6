import inject from "light-my-request";
import { expect, test } from "vitest";
import { withLateScripts } from "./late-scripts";

type Handle = Parameters<typeof withLateScripts>[0];

const tag = '<script src="/a.js" async="" nonce="n"></script>';
const html = "text/html; charset=utf-8";

async function answerOf(handle: Handle, method: "GET" | "POST" = "GET"): Promise<string> {
  const listener = withLateScripts(handle);
  const answer = await inject((request, response) => void listener(request as never, response as never), {
    method,
    url: "/",
  });
  return answer.payload;
}

test("each piece of a page is sent as it comes, its script files asked for later, its letters whole", async () => {
  const rupee = Buffer.from("₹");
  const body = await answerOf((_request, response) => {
    response.setHeader("content-type", html);
    response.write(Buffer.concat([Buffer.from(`<head>${tag}</head>`), rupee.subarray(0, 1)]));
    response.write(rupee.subarray(1));
    response.end(Buffer.from(tag));
  });
  expect(body).not.toContain('src="/a.js"');
  expect(body.match(/\["\/a\.js"\]/g)).toHaveLength(2);
  expect(body).toContain("</head>₹<script");
});

test.each<[string, "GET" | "POST", Record<string, string>]>([
  ["is no page", "GET", { "content-type": "text/x-component" }],
  ["has said its length", "GET", { "content-type": html, "content-length": String(tag.length) }],
  ["was not asked for by GET", "POST", { "content-type": html }],
])("an answer that %s is sent as it is", async (_what, method, headers) => {
  const body = await answerOf((_request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(Buffer.from(tag));
  }, method);
  expect(body).toBe(tag);
});

test("an answer without a body ends", async () => {
  expect(
    await answerOf((_request, response) => {
      response.end();
    }),
  ).toBe("");
});
