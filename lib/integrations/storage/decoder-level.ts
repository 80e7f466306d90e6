import "server-only";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { type Box, boxes } from "./decoder-box";
import { inBox } from "./decoder-process";

/** How well decoders of strangers' files are closed in on this machine. */
export interface DecoderBox {
  readonly box: Box;
  /** What a decoder that was taken over could still do; empty: nothing. */
  readonly open: readonly string[];
}

const kept = globalThis as typeof globalThis & { decoderBox?: Promise<DecoderBox> };

/** Found out once a process, by trying: the first box that holds in everything, else the one that holds in most. */
export function decoderBox(): Promise<DecoderBox> {
  kept.decoderBox ??= closest(boxes()).catch((error: unknown) => {
    delete kept.decoderBox; // tried again with the next file
    throw error;
  });
  return kept.decoderBox;
}

async function closest(ways: readonly Box[]): Promise<DecoderBox> {
  let best: DecoderBox | null = null;
  for (const box of ways) {
    const open = await openOf(box);
    if (open === null || (best !== null && best.open.length <= open.length)) continue;
    best = { box, open };
    if (open.length === 0) break;
  }
  if (best === null) throw new Error("no way to start the decoder works on this machine");
  return best;
}

const answer = z.object({ open: z.array(z.string()) });

/** What gets out of this box if the decoder's own code is taken over; null where the machine does not allow it, or nothing starts in it. */
export const openOf = (box: Box) => openToJavaScript(withoutModel(box));

/** The same for code that Node.js runs itself, which its permission model binds, too. */
export async function openToJavaScript(box: Box): Promise<readonly string[] | null> {
  const root = await mkdtemp(path.join(tmpdir(), "box-probe-"));
  const listener = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
  try {
    await once(listener, "listening");
    const empty = path.join(root, "empty");
    await mkdir(empty);
    const [secret, remove] = [path.join(root, "secret"), path.join(root, "remove")];
    for (const file of [secret, remove]) await writeFile(file, "secret", { mode: 0o600 });
    const asked = {
      ...{ secret, remove, folder: root, pathname: path.join(root, "written") },
      ...{ parent: process.pid, port: portOf(listener.address()) },
      ownSource: path.join(/* turbopackIgnore: true */ process.cwd(), "lib/integrations/storage/render-child.mjs"),
    };
    const work = { box, script: "box-probe.mjs", asked, source: null, empty, timeoutMs: 60_000 };
    const told = await inBox(work, ({ output }) => output.line());
    if (told.ended === "too-slow" || told.value === null) return null;
    return answer.parse(JSON.parse(told.value)).open;
  } catch {
    return null; // What it said is of no use: the next way is tried.
  } finally {
    listener.close();
    await rm(root, { recursive: true, force: true });
  }
}

const portOf = (address: ReturnType<ReturnType<typeof createServer>["address"]>) =>
  typeof address === "object" && address !== null ? address.port : 0;

function withoutModel(box: Box): Box {
  const isModel = (arg: string) => /^--(experimental-)?permission$|^--allow-(addons|fs-read)/.test(arg);
  return {
    ...box,
    command: (script, empty) => {
      const command = box.command(script, empty);
      return { ...command, args: command.args.filter((arg) => !isModel(arg)) };
    },
  };
}

/** One line for a person at the terminal. */
export function levelWords({ box, open }: DecoderBox): string {
  if (open.length === 0) return `full: a decoder that is taken over reaches nothing (${box.name})`;
  return `partial: a decoder that is taken over could still ${open.join(", ")} (${box.name})`;
}
