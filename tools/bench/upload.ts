import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { bigJpeg, jpeg } from "@/lib/integrations/storage/files-test-world";
import { pdfOfPatterns, pixelFlood } from "@/lib/integrations/storage/hostile-test-world";
import { compare } from "./measure";
import { report } from "./report";
import { startShop } from "./shop";
import { signedInCustomer } from "./signed-in";

const run = promisify(execFile);
const megabyte = 1024 * 1024;

/** What an upload costs the web server in memory, and its intake by itself in time. Needs /proc, so Linux. @returns lines for a person. */
export async function uploadBench(): Promise<readonly string[]> {
  if (!fs.existsSync("/proc/self/status")) return ["uploads: left out, memory is read from /proc (Linux)"];
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const server = await start();
  const shop = await startShop(() => undefined);
  try {
    const cookie = await signedInCustomer(shop);
    const upload = async (bytes: Buffer) => {
      const status = await send(Number(new URL(shop.appUrl).port), bytes, "/api/prescriptions", {
        cookie,
        origin: shop.appUrl,
      });
      if (status !== 201) throw new Error(`an upload was answered ${status}`);
    };
    const sizes = [1, 5, 15];
    for (const size of sizes) fs.writeFileSync(path.join(folder, `${size}`), await bigJpeg(size * megabyte));
    const file = (size: number) => fs.readFileSync(path.join(folder, `${size}`));
    const lines: string[] = [];
    for (let round = 0; round < 6; round++) await upload(file(15)); // what a process grows by once, and keeps
    for (const size of sizes) {
      const grown = await grownBy(shop.pid, () => upload(file(size)));
      lines.push(`memory, one upload of ${`${size} MB`.padEnd(22)} ${mb(grown)} more at most`);
    }
    const bytes = file(15);
    const grown = await grownBy(shop.pid, () => Promise.all(Array.from({ length: 20 }, () => upload(bytes))));
    lines.push(`memory, twenty of 15 MB at once ${" ".repeat(12)} ${mb(grown)} more at most`);
    lines.push(await floodLine(server), await besideLine(server));
    lines.push(report(await receiving(server.port, path.join(folder, "15"))));
    return lines;
  } finally {
    server.stop();
    await shop.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const mb = (bytes: number) => `${(bytes / megabyte).toFixed(0)} MB`;

async function floodLine({ port, pid }: { readonly port: number; readonly pid: number }): Promise<string> {
  const flood = pixelFlood();
  const startedAtMs = performance.now();
  let status = 0;
  const grown = await grownBy(pid, async () => {
    status = await send(port, flood);
  });
  const took = performance.now() - startedAtMs;
  return `256 megapixels in ${(flood.length / 1024).toFixed(0)} KB ${" ".repeat(21)} refused (${status}) after ${took.toFixed(0)} ms, ${mb(grown)} more at most`;
}

/** A small photo while four endless PDFs of another account are there, against the photo alone. */
async function besideLine({ port }: { readonly port: number }): Promise<string> {
  const photo = await jpeg(1600, 1200);
  const one = async () => {
    const startedAtMs = performance.now();
    if ((await send(port, photo, "/?whose=asha")) !== 201) throw new Error("a photo was not taken");
    return performance.now() - startedAtMs;
  };
  const alone = [await one(), await one(), await one(), await one(), await one()].sort((a, b) => a - b)[2] ?? 0;
  const bad = Array.from({ length: 4 }, () => send(port, pdfOfPatterns(), "/?whose=ravi"));
  await new Promise((resolve) => setTimeout(resolve, 500)); // they are there first
  const beside = await one();
  const answers = await Promise.all(bad);
  return `a small photo beside four endless PDFs ${" ".repeat(8)} ${beside.toFixed(0)} ms, alone ${alone.toFixed(0)} ms: ${(beside / alone).toFixed(2)} times (the PDFs: ${answers.join(", ")})`;
}

function receiving(port: number, file: string) {
  const bytes = fs.readFileSync(file);
  return compare({
    name: "15 MB received and hashed",
    against: "cp and sha256sum of the same bytes",
    rounds: 9,
    times: 1,
    ours: async () => void (await send(port, bytes, "/receive")),
    baseline: async () => {
      await run("cp", [file, `${file}.copy`]);
      await run("sha256sum", [`${file}.copy`]);
      fs.rmSync(`${file}.copy`);
    },
  });
}

async function start() {
  const child = spawn(process.execPath, ["tools/run/command.mjs", "tools/bench/upload-server.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [port] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  const [said = "0", own = "0"] = port.split(" ");
  return { port: Number(said), pid: Number(own), stop: () => void child.stdin.end() };
}

const boundary = "bench-boundary";

/** One multipart request as a browser sends it, made by hand: the sender's own work must not count. */
async function send(port: number, bytes: Buffer, to = "/", own: Record<string, string> = {}): Promise<number> {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="photo.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`;
  const tail = `\r\n--${boundary}--\r\n`;
  const length = head.length + bytes.length + tail.length;
  const headers = { "content-type": `multipart/form-data; boundary=${boundary}`, "content-length": length, ...own };
  const request = http.request({ host: "127.0.0.1", port, path: to, method: "POST", headers });
  request.write(head);
  request.write(bytes);
  request.end(tail);
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  response.resume();
  await once(response, "end");
  return response.statusCode ?? 0;
}

/** How much larger the process was at its largest than before, looked at every 10 ms. */
async function grownBy(pid: number, work: () => Promise<unknown>): Promise<number> {
  const before = residentBytes(pid);
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, residentBytes(pid));
  }, 10);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return Math.max(most, residentBytes(pid)) - before;
}

function residentBytes(pid: number): number {
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}
