import "server-only";
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type MediaType, pagesMax, pixelsMax } from "@/lib/domain/prescription/upload-limits";
import { err, ok, type Result } from "@/lib/domain/shared/result";

/** Why a file of a right type cannot be shown. */
export type RenderFault =
  | "unreadable"
  | "encrypted"
  | "too-many-pages"
  | "too-many-pixels"
  | "moving-picture"
  | "too-slow";

export interface RenderedPage {
  readonly pageNumber: number;
  readonly width: number;
  readonly height: number;
  /** How dark the ink lies (page-sketch.mjs); null when there is next to none. */
  readonly sketch: string | null;
  /** JPEG bytes, read from the private folder when asked for: one page in memory at a time. */
  readonly image: () => Promise<Buffer>;
  readonly thumbnail: () => Promise<Buffer>;
}

export interface RenderOptions {
  readonly timeoutMs?: number;
}

const answers = z.union([
  z.object({
    pages: z
      .array(
        z.object({
          width: z.number().int().positive(),
          height: z.number().int().positive(),
          sketch: z.string().length(5464).nullable(),
        }),
      )
      .min(1)
      .max(pagesMax),
  }),
  z.object({ refused: z.enum(["unreadable", "encrypted", "too-many-pages", "too-many-pixels", "moving-picture"]) }),
]);

/**
 * Decodes a file and writes every page of it into `folder` as a fresh JPEG without metadata.
 * A file that hangs or kills the decoder is refused; a decoder that does not even start is a fault and throws.
 */
export async function render(
  file: { readonly mediaType: MediaType; readonly path: string },
  folder: string,
  options: RenderOptions = {},
): Promise<Result<readonly RenderedPage[], RenderFault>> {
  const { timeoutMs = 90_000 } = options;
  const told = await runChild([file.mediaType, file.path, folder, String(pagesMax), String(pixelsMax)], timeoutMs);
  if (told.late) return err("too-slow");
  const [ready, answer] = told.output.split("\n");
  if (ready !== "ready") throw new Error(`the decoder did not start: ${told.complaint.slice(0, 500)}`);
  if (!answer) return err("unreadable"); // It died of the file.
  const parsed = answers.parse(JSON.parse(answer));
  if ("refused" in parsed) return err(parsed.refused);
  return ok(
    parsed.pages.map(({ width, height, sketch }, index) => ({
      pageNumber: index + 1,
      width,
      height,
      sketch,
      image: () => readFile(path.join(folder, `page-${index + 1}.jpg`)),
      thumbnail: () => readFile(path.join(folder, `thumbnail-${index + 1}.jpg`)),
    })),
  );
}

interface Told {
  readonly output: string;
  readonly complaint: string;
  readonly late: boolean;
}

/** The script is started by its path, not bundled: it is the same file in development, tests and the built server. */
function runChild(args: readonly string[], timeoutMs: number): Promise<Told> {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/integrations/storage/render-child.mjs");
  return new Promise((resolve, reject) => {
    // No variable of ours is passed on: settings hold secrets, and this process opens strangers' files.
    const child = spawn(process.execPath, ["--max-old-space-size=512", script, ...args], {
      env: plainEnv(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let complaint = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, timeoutMs);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (output.length < 262_144) output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (complaint.length < 4096) complaint += text;
    });
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", () => {
      clearTimeout(timer);
      resolve({ output, complaint, late });
    });
  });
}

/** `next` widens ProcessEnv with NODE_ENV; a child needs no more than the system's own names. */
function plainEnv(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return {
    NODE_ENV: "production",
    ...(PATH !== undefined && { PATH }),
    ...(SystemRoot !== undefined && { SystemRoot }),
  };
}
