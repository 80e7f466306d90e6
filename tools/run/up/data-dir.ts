import fs from "node:fs";
import path from "node:path";

/** Makes DATA_DIR and its folders. Whatever lies there is for its owner, but PostgreSQL's account must get through. */
export function prepareDataDir(dataDir: string) {
  const isNew = fs.mkdirSync(dataDir, { recursive: true, mode: 0o711 }) !== undefined;
  // The umask has taken from the mode; a folder that stood there before is left as somebody wanted it.
  if (isNew) fs.chmodSync(dataDir, 0o711);
  for (const name of ["prescriptions", "mailbox", "stripe"]) {
    fs.mkdirSync(path.join(dataDir, name), { recursive: true, mode: 0o700 });
  }
  fs.accessSync(dataDir, fs.constants.W_OK);
}
