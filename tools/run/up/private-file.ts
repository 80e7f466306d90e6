import fs from "node:fs";

/** Writes for the owner's eyes alone; a reader sees the old content or the new, never half of it. */
export function writePrivately(file: string, content: object) {
  const unfinished = `${file}.${process.pid}`;
  fs.writeFileSync(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(unfinished, file);
}

/** Like `writePrivately`, but whoever comes second finds the file of the first. @returns whether we were first. */
export function createPrivately(file: string, content: object): boolean {
  const unfinished = `${file}.${process.pid}`;
  fs.writeFileSync(unfinished, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  try {
    // A link, unlike a rename, never replaces.
    fs.linkSync(unfinished, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  } finally {
    fs.rmSync(unfinished);
  }
}

/** @returns null when there is no such file, or only a broken one. */
export function readJson(file: string): Readonly<Record<string, unknown>> | null {
  try {
    const content: unknown = JSON.parse(fs.readFileSync(file, "utf8"));
    return typeof content === "object" && content !== null ? (content as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
