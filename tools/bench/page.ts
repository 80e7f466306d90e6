import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { buffer } from "node:stream/consumers";
import { routes } from "@/lib/routes";
import { readJson } from "@/tools/run/up/private-file";
import { compare, type Measured } from "./measure";

/** A product page of the running shop, one request after the other on one connection. @returns null when no shop runs on DATA_DIR. */
export async function pageBench(dataDir: string): Promise<Measured | null> {
  const appUrl = readJson(path.join(dataDir, "runtime.json"))?.appUrl;
  if (typeof appUrl !== "string") return null;
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const file = path.join(folder, "page.html");
  const page = new URL(routes.medicine("isotroin-20"), appUrl);
  fs.writeFileSync(file, await get(page, agent));
  const bare = await startBare(file);
  try {
    return await compare({
      name: "product page",
      against: "a bare server sending the same bytes",
      rounds: 15,
      times: 10,
      ours: (times) => getOften(page, agent, times),
      baseline: (times) => getOften(bare.address, agent, times),
    });
  } finally {
    agent.destroy();
    bare.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function startBare(file: string) {
  const child = spawn(process.execPath, ["tools/bench/bare-server.mjs", file], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [port] = await once(createInterface({ input: child.stdout }), "line");
  return { address: new URL(`http://127.0.0.1:${port}/`), stop: () => void child.kill() };
}

async function getOften(url: URL, agent: http.Agent, times: number) {
  for (let index = 0; index < times; index++) await get(url, agent);
}

async function get(url: URL, agent: http.Agent): Promise<Buffer> {
  const request = http.get(url, { agent, headers: { accept: "text/html", "accept-encoding": "identity" } });
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  const body = await buffer(response);
  if (response.statusCode !== 200) throw new Error(`${url.href} answered ${response.statusCode}`);
  return body;
}
