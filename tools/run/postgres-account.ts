import { spawnSync } from "node:child_process";
import fs from "node:fs";

/** The account that the server runs as; empty when that is simply ours. */
export type Account = { readonly uid: number; readonly gid: number } | { readonly uid?: never; readonly gid?: never };

/** PostgreSQL refuses to run as root. `nobody` will do: initdb wants an entry in passwd, not a login. */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error(
    "PostgreSQL does not run as root, and there is neither a postgres nor a nobody account to run it as.",
  );
}

/** Whether the account gets through every folder on the way: /root, for one, is closed to others. */
export function mayEnter(path: string, account: Account): boolean {
  return account.uid === undefined || spawnSync("test", ["-x", path], { ...account, cwd: "/" }).status === 0;
}

export function giveTo(path: string, account: Account) {
  if (account.uid !== undefined) fs.chownSync(path, account.uid, account.gid);
}
