import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { mayEnter } from "@/tools/run/postgres-account";
import { type Box, boxes } from "./decoder-box";
import { decoderBox, levelWords, openOf, openToJavaScript } from "./decoder-level";

/** What limits alone cannot close: both need neither an open file nor a connection. */
const openUnderLimits = ["remove files of the account", "end the server"];
/** What is open where nothing closes: the probe must find it, or its silence would mean nothing. */
const openToAll = [
  "read files of the account",
  "list folders of the account",
  "remove files of the account",
  "write files",
  "read our own source",
  "read the settings of the server",
  "end the server",
  "start programs",
  "connect to the network",
  "send to the network",
];

const boxNamed = (name: string): Box => {
  const found = boxes().find((box) => box.name === name);
  if (found === undefined) throw new Error(`no box ${name}`);
  return found;
};

/** As tools/gate/checks.mjs runs it. */
const gateLine = ["--conditions=react-server", "--import", "tsx", "tools/gate/decoder-box.ts"];

test("the level is full for root, with namespaces or without; for others full, or what limits leave open", async () => {
  const { box, open } = await decoderBox();
  if (process.platform !== "linux") return expect(box.name).toBe("Node.js' permission model alone");
  if (process.getuid?.() !== 0) return expect([[], openUnderLimits]).toContainEqual(open);
  expect(open).toEqual([]);
  expect(await openOf(boxNamed("its own account"))).toEqual([]);
  expect(await openOf(boxNamed("its own account, without limits"))).toEqual([
    "read our own source",
    "start programs",
    "connect to the network",
    "send to the network",
  ]);
});

test("the gate says the level in one line", async () => {
  const { status, stdout } = spawnSync(process.execPath, gateLine, { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: `${levelWords(await decoderBox())}\n` });
});

test("an ordinary account has it full where the machine gives it namespaces, and hears what is open where not", () => {
  const account = { uid: 65_534, gid: 65_534 };
  if (process.getuid?.() !== 0 || !mayEnter(process.cwd(), account)) return expect(boxes()[0]?.name).toBeTruthy();
  const { stdout, stderr } = spawnSync(process.execPath, gateLine, { ...account, encoding: "utf8" });
  const allowsNamespaces = spawnSync(
    "unshare",
    ["--user", "--map-root-user", "--net", "--pid", "--fork", "--mount", "true"],
    account,
  );
  const partly = levelWords({ box: boxNamed("limits alone"), open: openUnderLimits });
  expect(stderr).toBe("");
  if (allowsNamespaces.status === 0) expect(stdout).toMatch(/^full: /);
  else expect(stdout.trim()).toBe(partly);
});

test("limits alone close files, network and programs", async () => {
  if (process.platform !== "linux") return expect(boxes()).toHaveLength(1);
  expect(await openOf(boxNamed("limits alone"))).toEqual(openUnderLimits);
});

test("Node.js' permission model is the least: it closes files and programs to JavaScript, and the probe finds what it does not", async () => {
  const least = boxNamed("Node.js' permission model alone");
  expect(await openOf(least)).toEqual(
    openToAll.filter((one) => process.platform === "linux" || !one.includes("settings")),
  );
  const left = await openToJavaScript(least);
  for (const one of ["read files of the account", "remove files of the account", "write files", "start programs"])
    expect(left).not.toContain(one);
});
