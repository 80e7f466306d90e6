import { once } from "node:events";
import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { endSilentConnections } from "./silent";

let server: http.Server;
afterEach(() => server.close());

async function serve(handle: http.RequestListener): Promise<net.Socket> {
  server = http.createServer(handle);
  endSilentConnections(server, 50);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = net.connect((server.address() as AddressInfo).port, "127.0.0.1");
  await once(socket, "connect");
  return socket;
}

const head = (length: number) => `POST / HTTP/1.1\r\nHost: shop.test\r\nContent-Length: ${length}\r\n\r\n`;

test.each([
  ["says nothing", ""],
  ["stops within its head", "GET / HT"],
  ["stops within its body", `${head(100)}a few`],
])("a connection that %s is ended", async (_what, sent) => {
  const socket = await serve(() => {});
  socket.write(sent);
  await once(socket, "close");
});

test("who has sent everything is answered, however long that takes", async () => {
  const socket = await serve((request, response) => {
    request.resume();
    // Twice as long as a silent connection lives: the clock that would end it has rung by then.
    server.once("timeout", () => server.once("timeout", () => response.end("drawn")));
    request.socket.on("timeout", () => request.socket.setTimeout(50));
  });
  socket.write(`${head(5)}a few`);
  const [answer] = await once(socket, "data");
  expect(String(answer)).toContain("drawn");
  socket.destroy();
});
