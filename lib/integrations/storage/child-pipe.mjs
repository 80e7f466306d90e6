// @ts-check
// How a boxed process (decoder-process.ts) hears and answers: by the pipes it was born with, since it can open nothing else.

const chunks = process.stdin.iterator({ destroyOnReturn: false });
let held = Buffer.alloc(0);

/** Waits for more; a parent that is gone closes the pipe, and then nobody wants an answer. */
async function more() {
  const { done, value } = await chunks.next();
  if (done) process.exit(1);
  return /** @type {Buffer} */ (value);
}

/** What is asked: one line of JSON. @returns {Promise<any>} */
export async function asked() {
  while (!held.includes(10)) held = Buffer.concat([held, await more()]);
  const end = held.indexOf(10);
  const line = held.toString("utf8", 0, end);
  held = held.subarray(end + 1);
  return JSON.parse(line);
}

/** The bytes that follow. @param {number} count */
export async function bytesOf(count) {
  const parts = [held];
  for (let length = held.length; length < count; ) {
    const part = await more();
    parts.push(part);
    length += part.length;
  }
  const all = Buffer.concat(parts);
  held = all.subarray(count);
  return all.subarray(0, count);
}

/** Says that everything is loaded, and waits until the parent has closed what is still open. */
export async function boxed() {
  await say({ ready: true });
  if ((await bytesOf(3)).toString() !== "go\n") process.exit(1);
  void more();
}

/** One line of JSON, and bytes after it. @param {object} words @param {readonly Buffer[]} bytes */
export async function say(words, ...bytes) {
  for (const part of [`${JSON.stringify(words)}\n`, ...bytes]) {
    await new Promise((resolve) => process.stdout.write(part, resolve));
  }
}
