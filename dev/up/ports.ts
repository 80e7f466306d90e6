import net from "node:net";
import path from "node:path";
import { readJson, writePrivately } from "./private-file";

/** Of what runs on a port of its own choice: the same one from start to start, because open pay pages hold its address. */
export type InnerPart = "postgres" | "sandbox";

export async function rememberedPort(dataDir: string, part: InnerPart): Promise<number> {
  const port = readJson(path.join(dataDir, "ports.json"))?.[part];
  return typeof port === "number" && (await isFree(port, "127.0.0.1")) ? port : freePort();
}

export function rememberPort(dataDir: string, part: InnerPart, port: number) {
  const file = path.join(dataDir, "ports.json");
  writePrivately(file, { ...readJson(file), [part]: port });
}

export function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Free at this moment; whoever needs it should take it soon. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
