import { spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";

// A server in a process of its own, with requests that take as long as the test wants: `/slow` ends when `/finish` was asked for.

const program = `
import http from "node:http";
import { withDatabaseWatch, withLifetime } from ${JSON.stringify(new URL("./lifetime.mjs", import.meta.url).href)};
const held = [];
let isAway = false;
const server = http.createServer();
const handle = (request, response) => {
  if (request.url === "/slow") { response.flushHeaders(); held.push(response); return; }
  if (request.url === "/finish") for (const other of held.splice(0)) other.end("whole");
  if (request.url === "/_next/away") isAway = true;
  if (request.url === "/throw") setImmediate(() => { throw new Error("nobody catches this"); });
  response.end("ok");
};
const watched = withDatabaseWatch(handle, () => isAway);
server.on("request", withLifetime(server, watched, { drainMs: 700, endMs: 8_000 }));
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

async function start() {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
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

test("SIGTERM under load: the health turns red first, what is in flight ends whole, nobody's connection is reset", async () => {
  const { child, exited, port } = await start();
  const agent = new http.Agent({ keepAlive: true });
  const faults: string[] = [];
  let answered = 0;
  let isUp = true;
  const client = async () => {
    while (isUp) {
      const told = await get(port, "/page", agent).catch((error: NodeJS.ErrnoException) => error);
      if (told instanceof Error) {
        // Refused is how a server that is gone looks to whoever comes new; anything else broke off.
        if ((told as NodeJS.ErrnoException).code !== "ECONNREFUSED") faults.push(String(told));
        else isUp = false;
      } else answered++;
    }
  };
  const slow = Array.from({ length: 5 }, () => get(port, "/slow"));
  const load = Array.from({ length: 8 }, client);
  while (answered < 100) await get(port, "/page");
  child.kill("SIGTERM");
  let health = await get(port, "/api/health");
  while (health.status !== 503) health = await get(port, "/api/health");
  expect(JSON.parse(health.body)).toEqual({ status: "failing", web: "stopping" });
  expect(health.headers.connection).toBe("close");
  const served = await get(port, "/finish");
  expect(served.body).toBe("ok");
  expect((await Promise.all(slow)).map(({ body }) => body)).toEqual(Array(5).fill("whole"));
  await Promise.all(load);
  expect(faults).toEqual([]);
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
  expect((await get(port, "/api/health")).body).toBe("ok");
  expect((await get(port, "/_next/static/a.js")).body).toBe("ok");
});
