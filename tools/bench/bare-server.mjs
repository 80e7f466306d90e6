// @ts-check
// The baseline of page.ts, in a process of its own: sends the bytes of one file, whatever is asked. Says its port, then serves until its stdin ends.
import fs from "node:fs";
import http from "node:http";

const [file = ""] = process.argv.slice(2);
const body = fs.readFileSync(file);
const headers = { "content-type": "text/html; charset=utf-8", "content-length": body.length };
const server = http.createServer((_request, response) => response.writeHead(200, headers).end(body));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.stdout.write(`${address.port}\n`);
});
process.stdin.once("end", () => process.exit(0)).resume();
