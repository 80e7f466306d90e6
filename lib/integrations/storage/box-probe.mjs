// @ts-check
// Tries to get out of the box that render-child.mjs decodes strangers' files in, in the same state: everything loaded, then closed in. Started by
// decoder-level.ts without Node.js' permission model, too, so that what holds then holds for the code of a decoder that was taken over.
import { execFileSync } from "node:child_process";
import dgram from "node:dgram";
import fs from "node:fs";
import net from "node:net";
import { asked, boxed, say } from "./child-pipe.mjs";

const { secret, folder, remove, parent, port, ownSource, pathname } = await asked();
await boxed();

/** Each by the name that decoder-level.ts reports. @type {Record<string, () => unknown>} */
const attempts = {
  "read files of the account": () => fs.readFileSync(secret),
  "list folders of the account": () => fs.readdirSync(folder),
  "remove files of the account": () => fs.unlinkSync(remove),
  "write files": () => fs.writeFileSync(pathname, "x"),
  "read our own source": () => fs.readFileSync(ownSource),
  "read the settings of the server": () => fs.readFileSync(`/proc/${parent}/environ`),
  "end the server": () => process.kill(parent, 0),
  "start programs": () => execFileSync("/bin/sh", ["-c", "exit 0"], { stdio: "ignore" }),
  "connect to the network": () => connected(net.connect(port, "127.0.0.1")),
  "send to the network": () => sent(dgram.createSocket("udp4")),
};

/** @param {net.Socket} socket */
function connected(socket) {
  return new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
}

/** @param {dgram.Socket} socket */
function sent(socket) {
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.send("x", port, "127.0.0.1", (error) => (error ? reject(error) : resolve(null)));
  });
}

const open = [];
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    await attempt();
    open.push(name);
  } catch {
    // It held.
  }
}
await say({ open });
process.exit(0);
