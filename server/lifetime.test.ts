import { spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";

// A server in a process of its own, with requests that take as long as the test wants: `/slow` ends when `/finish` was asked for.

const program = `
import http from "node:http";
import { withLifetime } from ${JSON.stringify(new URL("./lifetime.ts", import.meta.url).href)};
import { withDatabaseWatch } from ${JSON.stringify(new URL("./unavailable.ts", import.meta.url).href)};
const held = [];
const finish = () => { for (const other of held.splice(0)) other.end("whole"); };
process.on("SIGUSR2", finish);
let isAway = false;
const server = http.createServer();
const handle = (request, response) => {
  if (request.url === "/slow") { response.flushHeaders(); held.push(response); return; }
  if (request.url === "/upload") {
    let bytes = 0;
    request.on("data", (part) => { bytes += part.length; if (!response.headersSent) response.flushHeaders(); });
    request.on("end", () => response.end(String(bytes)));
    return;
  }
  if (request.url === "/finish") finish();
  if (request.url === "/_next/away") isAway = true;
  if (request.url === "/throw") setImmediate(() => { throw new Error("nobody catches this"); });
  response.end("ok");
};
const watched = withDatabaseWatch(handle, () => isAway);
server.on("request", withLifetime(server, watched, { drainMs: 700, endMs: Number(process.argv[1]) }));
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

async function start(endMs = 60_000) {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program, String(endMs)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const exited = once(child, "exit").then(([code]) => code as number);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await exited;
  });
  const [port] = await once(createInterface({ input: child.stdout }), "line");
  return { child, exited, port: Number(port) };
}

interface Told {
  readonly status: number | undefined;
  readonly body: string;
  readonly headers: http.IncomingHttpHeaders;
}

function get(port: number, path: string, agent?: http.Agent, headers: Record<string, string> = {}): Promise<Told> {
  return new Promise((resolve, reject) => {
    const request = http.get({ port, host: "127.0.0.1", path, agent, headers }, (response) => {
      let body = "";
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () => resolve({ status: response.statusCode, body, headers: response.headers }));
      response.on("error", reject);
    });
    request.on("error", reject);
  });
}

test("SIGTERM under load: the health turns red first, what is in flight ends whole, and nobody who heeds it is cut off", async () => {
  const { child, exited, port } = await start();
  const agent = new http.Agent({ keepAlive: true });
  const faults: string[] = [];
  let answered = 0;
  let isHealthy = true;
  const client = async (own: http.Agent | undefined) => {
    while (isHealthy) {
      const told = await get(port, "/page", own).catch((error: unknown) => String(error));
      if (typeof told === "string") faults.push(told);
      else answered++;
    }
  };
  const slow = Array.from({ length: 5 }, () => get(port, "/slow"));
  const load = Array.from({ length: 8 }, (_, index) => client(index % 2 === 0 ? agent : undefined));
  while (answered < 100) await get(port, "/page");
  child.kill("SIGTERM");
  let health = await get(port, "/api/health");
  while (health.status !== 503) health = await get(port, "/api/health");
  expect(JSON.parse(health.body)).toEqual({ status: "failing", web: "stopping" });
  expect(health.headers.connection).toBe("close");
  expect((await get(port, "/api/health/ready")).status).toBe(503);
  expect((await get(port, "/api/health/live")).status).toBe(200);
  const before = answered;
  while (answered < before + 20) await get(port, "/page");
  isHealthy = false;
  await Promise.all(load);
  await get(port, "/finish");
  expect((await Promise.all(slow)).map(({ body }) => body)).toEqual(Array(5).fill("whole"));
  expect(faults).toEqual([]);
  expect(await exited).toBe(0);
});

test("a request that is still being answered when no more connections are taken is answered whole", async () => {
  const { child, exited, port } = await start();
  const slow = get(port, "/slow");
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  await get(port, "/page", agent); // answered, and its connection kept: it must not keep the process either
  child.kill("SIGTERM");
  const isRefused = () =>
    get(port, "/page").then(
      () => false,
      (error: NodeJS.ErrnoException) => error.code === "ECONNREFUSED",
    );
  while (!(await isRefused()));
  child.kill("SIGUSR2"); // as "/finish", which can no longer be asked for
  expect((await slow).body).toBe("whole");
  expect(await exited).toBe(0);
});

/** Sends half a body and waits until the server has begun to read it. */
async function halfSent(port: number) {
  const request = http.request({ port, host: "127.0.0.1", path: "/upload", method: "POST" });
  request.write("x".repeat(70_000));
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  return { request, response };
}

test("an upload that is half sent when the process is asked to end is taken whole, however many there are", async () => {
  const { child, exited, port } = await start();
  const uploads = await Promise.all(Array.from({ length: 20 }, () => halfSent(port)));
  child.kill("SIGTERM");
  const isRefused = () =>
    get(port, "/page").then(
      () => false,
      (error: NodeJS.ErrnoException) => error.code === "ECONNREFUSED",
    );
  while (!(await isRefused()));
  const answers = uploads.map(async ({ request, response }) => {
    request.end("x".repeat(70_000));
    return Number(await text(response));
  });
  expect(await Promise.all(answers)).toEqual(Array(20).fill(140_000));
  expect(await exited).toBe(0);
});

test("a request that never ends keeps the process no longer than it was given", async () => {
  const { child, exited, port } = await start(1_000);
  const { request, response } = await halfSent(port);
  for (const end of [request, response]) end.on("error", () => undefined); // It is cut, as it should be.
  child.kill("SIGTERM");
  expect(await exited).toBe(0);
});

test("after an error that nobody caught the process leaves with a fault, for the supervisor to start another", async () => {
  const { exited, port } = await start();
  expect((await get(port, "/throw")).body).toBe("ok");
  expect(await exited).toBe(1);
});

test("while the database is away everything but health and the build's files is 503 at once", async () => {
  const { port } = await start();
  await get(port, "/_next/away");
  const json = await get(port, "/api/basket");
  expect([json.status, json.headers["retry-after"]]).toEqual([503, "5"]);
  expect(JSON.parse(json.body)).toMatchObject({ error: { code: "unavailable" } });
  const page = await get(port, "/medicines", undefined, { accept: "text/html" });
  expect([page.status, page.headers["content-type"]]).toEqual([503, "text/html; charset=utf-8"]);
  for (const path of ["/api/health", "/api/health/ready", "/api/health/live"])
    expect((await get(port, path)).body, path).toBe("ok");
  expect((await get(port, "/_next/static/a.js")).body).toBe("ok");
});
