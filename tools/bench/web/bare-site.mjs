// @ts-check
// The baseline of lighthouse-all.ts, in a process of its own: one page and the files of a build, packed beforehand and sent as they are. Says its port, then serves until
// its stdin ends.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";

const [page = "", build = ""] = process.argv.slice(2);
const types = { ".js": "text/javascript", ".css": "text/css", ".woff2": "font/woff2", ".svg": "image/svg+xml" };
const files = new Map([["/", packed(fs.readFileSync(page), "text/html; charset=utf-8")]]);
for (const name of fs.readdirSync(path.join(build, "static"), { recursive: true, encoding: "utf8" })) {
  const file = path.join(build, "static", name);
  const type = Reflect.get(types, path.extname(name));
  if (type !== undefined && fs.statSync(file).isFile())
    files.set(`/_next/static/${name}`, packed(fs.readFileSync(file), type));
}
files.set(
  "/api/me",
  packed(Buffer.from('{"signedIn":false,"name":null,"role":null,"basketCount":0}'), "application/json"),
);

/** @param {Buffer} bytes @param {string} type */
function packed(bytes, type) {
  const body = gzipSync(bytes);
  return { body, headers: { "content-type": type, "content-encoding": "gzip", "content-length": body.length } };
}

const server = http.createServer((request, response) => {
  const found = files.get((request.url ?? "").split("?")[0] ?? "");
  if (found === undefined) response.writeHead(404).end();
  else response.writeHead(200, found.headers).end(found.body);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.stdout.write(`${address.port}\n`);
});
process.stdin.once("end", () => process.exit(0)).resume();
