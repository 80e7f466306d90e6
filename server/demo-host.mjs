// @ts-check

/** As `isLoopback` of lib/platform/loopback.ts has it, which plain Node.js cannot load; a test holds the two together. */
const thisMachine = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Whether a request calls us by a name of this machine. The demo's passwords are known to all, so it answers to no other name: neither to a
 * proxy that made it public, nor to a page elsewhere whose name was pointed here (DNS rebinding).
 * @param {import("node:http").IncomingMessage} request
 * @param {string} listensOn HOST; its own parts (sandbox, start, doctor) call it by that, from this machine
 */
export function namesThisMachine({ headers, socket }, listensOn) {
  const { host } = headers;
  const forwarded = headers["x-forwarded-host"];
  const isOwnCall = socket.remoteAddress !== undefined && socket.remoteAddress === socket.localAddress;
  const isOurs = (/** @type {string | undefined} */ name = "") =>
    thisMachine.test(name) || (isOwnCall && name.replace(/:\d{1,5}$/, "") === listensOn);
  return [host, ...(forwarded === undefined ? [] : String(forwarded).split(","))].every((name) => isOurs(name?.trim()));
}
