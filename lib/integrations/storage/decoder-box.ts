import "server-only";
import fs from "node:fs";
import path from "node:path";

/** An account that nobody has: its processes reach nothing of anybody. */
interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** Whose process it will be; null: our own account's. */
  readonly account: Account | null;
  /** Whether it has to be started under that account; the others change to it themselves. */
  readonly startsAs?: boolean;
}

/** One way to close a process in. Which of them this machine allows is found out by trying (decoder-level.ts). */
export interface Box {
  readonly name: string;
  /** Whether util-linux is asked to set limits and to close the process' table of open files at last. */
  readonly isLimited: boolean;
  /** @param empty a folder of ours in which the process may be given a root of its own. */
  readonly command: (script: string, empty: string) => Command;
}

/**
 * The ways for this account, the closest first.
 * Root changes to an account of its own, everybody else to a user namespace. Where namespaces are forbidden (many containers), root still has
 * the account, and both have the limits, the last of which allows no open file at all.
 */
export function boxes(platform = process.platform, isRoot = process.getuid?.() === 0): readonly Box[] {
  if (platform !== "linux") return [bare];
  return isRoot
    ? [rootInNamespaces, rootByAccount, limited, bareByAccount, bare]
    : [userInNamespaces, bubblewrapped, limited, bare];
}

/** A range that systemd leaves unused and containers map (https://systemd.io/UIDS-GIDS/); taken in turn, so that two at a time differ. */
const accounts = { first: 65_520, count: 14 };
let accountsTaken = 0;

function nextAccount(): Account {
  const id = accounts.first + (accountsTaken++ % accounts.count);
  return { uid: id, gid: id };
}

const memoryMax = 1_500_000_000;
/** A last bound; what a page may take is watched from outside (decoder-process.ts). */
const processorSecondsMax = 60;

/** No more rights by any program, the end with the parent, and limits that the kernel holds. */
const limits = (own: readonly string[] = []) => [
  ...["--no-new-privs", "--pdeathsig=KILL", ...own, "--"],
  ...["prlimit", "--core=0", "--fsize=0", `--cpu=${processorSecondsMax}`, `--data=${memoryMax}`],
];

const spaces = ["--net", "--ipc", "--uts", "--pid", "--mount", "--fork", "--kill-child"];

const rootInNamespaces: Box = {
  name: "its own account, in namespaces",
  isLimited: true,
  command: (script, empty) => {
    const account = nextAccount();
    const enter = ["chroot", `--userspec=${account.uid}:${account.gid}`, "--groups=", empty];
    const args = [...limits(), "--", "unshare", ...spaces, ...ownRoot(empty), ...enter, ...node(script)];
    return { file: "setpriv", args, account };
  },
};

const rootByAccount: Box = {
  name: "its own account",
  isLimited: true,
  command: (script) => {
    const account = nextAccount();
    const own = [`--reuid=${account.uid}`, `--regid=${account.gid}`, "--clear-groups"];
    return { file: "setpriv", args: [...limits(own), "--nproc=64", "--", ...node(script)], account };
  },
};

const userInNamespaces: Box = {
  name: "namespaces",
  isLimited: true,
  command: (script, empty) => {
    const enter = ["unshare", "--user", "--map-user=65534", "--map-group=65534", `--root=${empty}`, "--wd=/"];
    const args = ["unshare", "--user", "--map-root-user", ...spaces, ...ownRoot(empty), ...enter, ...node(script)];
    return { file: "setpriv", args: [...limits(), "--", ...args], account: null };
  },
};

const bubblewrapped: Box = {
  name: "bubblewrap",
  isLimited: true,
  command: (script) => {
    const shown = needed().flatMap((one) => {
      const target = fs.lstatSync(one).isSymbolicLink() ? fs.readlinkSync(one) : null;
      return target === null ? ["--ro-bind", one, one] : ["--symlink", target, one];
    });
    const args = ["bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL", ...shown];
    return { file: "setpriv", args: [...limits(), "--", ...args, "--chdir", "/", ...node(script)], account: null };
  },
};

const limited: Box = {
  name: "limits alone",
  isLimited: true,
  command: (script) => ({ file: "setpriv", args: [...limits(), "--", ...node(script)], account: null }),
};

const bareByAccount: Box = {
  name: "its own account, without limits",
  isLimited: false,
  command: (script) => ({ ...bare.command(script, ""), account: nextAccount(), startsAs: true }),
};

const bare: Box = {
  name: "Node.js' permission model alone",
  isLimited: false,
  command: (script) => {
    const [file = "", ...args] = node(script);
    return { file, args, account: null };
  },
};

/** Scripts are started by their path, not bundled: the same files in development, tests and the built server. */
const project = () => fs.realpathSync(/* turbopackIgnore: true */ process.cwd());
const scripts = () => path.join(project(), "lib/integrations/storage");
const packages = () => path.join(project(), "node_modules");

/** Node.js itself lets the script read its own code and start nothing: the least, and the most on other systems than Linux. */
function node(script: string): readonly string[] {
  const isNamed = process.allowedNodeEnvironmentFlags.has("--permission");
  return [
    process.execPath,
    "--max-old-space-size=512",
    "--no-warnings",
    isNamed ? "--permission" : "--experimental-permission",
    "--allow-addons",
    `--allow-fs-read=${scripts()}/*`,
    `--allow-fs-read=${packages()}/*`,
    path.join(scripts(), script),
  ];
}

/** What a process in a root of its own can see: the system's libraries, Node.js, our packages and scripts. */
function needed(): readonly string[] {
  const libraries = ["/usr/lib", "/usr/lib64", "/usr/local/lib", "/lib", "/lib64", "/nix/store", "/gnu/store"];
  return [...libraries, process.execPath, packages(), scripts()].filter((one) => fs.existsSync(one));
}

/** Builds that root in memory, of mounts that cannot be written, and runs what follows. It stays the parent: a first process hears no signals. */
const script = `set -eu
root=$1; shift
mount -t tmpfs -o mode=755,nosuid,nodev,size=64k none "$root"
while [ "$1" != -- ]; do
  from=$1; shift
  if [ -e "$root$from" ]; then continue; fi
  if [ -L "$from" ]; then mkdir -p "$root\${from%/*}"; ln -s "$(readlink "$from")" "$root$from"; continue; fi
  if [ -d "$from" ]; then mkdir -p "$root$from"; else mkdir -p "$root\${from%/*}"; : > "$root$from"; fi
  mount --bind "$from" "$root$from"
  mount -o remount,bind,ro,nosuid,nodev "$root$from"
done
shift
mount -o remount,bind,ro,nosuid,nodev "$root"
"$@"`;

const ownRoot = (empty: string) => ["sh", "-c", script, "sh", empty, ...needed(), "--"];
