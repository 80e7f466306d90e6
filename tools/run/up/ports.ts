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

/** @returns why the web server could not listen there, naming the setting, and what to do; null when it could. */
export async function whyNotListen(port: number, host: string): Promise<{ words: string; mend: string } | null> {
  try {
    if (await isFree(port, host)) return null;
    return { words: `PORT ${port} is taken on ${host}.`, mend: "End what listens there, or set another PORT." };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EACCES")
      return { words: `PORT ${port} is closed to this account.`, mend: "Set one of 1024 or more." };
    return { words: `HOST ${host} is no address of this machine (${code}).`, mend: "Set another HOST." };
  }
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
