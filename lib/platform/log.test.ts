import { Writable } from "node:stream";
import pino from "pino";
import { expect, test } from "vitest";
import { log } from "./log";
import { loggable } from "./log-redaction";

/** What `log` would write, read back. */
function written(fields: object, message = "") {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const stream = Object.getOwnPropertySymbols(log).find((symbol) => symbol === pino.symbols.streamSym);
  if (stream === undefined) throw new Error("pino has moved its stream");
  const child = log.child({});
  Object.defineProperty(child, stream, { value: sink });
  child.error(fields, message);
  return JSON.parse(lines[0] ?? "null");
}

test("a line is JSON with an instant, a level and the message", () => {
  expect(written({ part: "worker", orderNumber: "abc" }, "late")).toEqual({
    level: "error",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    part: "worker",
    orderNumber: "abc",
    msg: "late",
  });
});

test("cookies, authorisation and whatever proves identity are hidden at every depth", () => {
  const headers = { cookie: "a=b", "set-cookie": ["a=b"], Authorization: "Bearer x", "stripe-signature": "t=1" };
  const line = written({ request: { headers, url: "/basket" }, sessionToken: "x", DEMO_PASSWORD: "y", secretKey: "z" });
  expect(line.request).toEqual({
    headers: {
      cookie: "[redacted]",
      "set-cookie": "[redacted]",
      Authorization: "[redacted]",
      "stripe-signature": "[redacted]",
    },
    url: "/basket",
  });
  expect([line.sessionToken, line.DEMO_PASSWORD, line.secretKey]).toEqual(Array(3).fill("[redacted]"));
});

test("what is told to a pharmacist is hidden", () => {
  const patient = { id: "p1", name: "Asha", birthDate: "1990-01-01", allergies: ["soya"], category: "unknown" };
  expect(loggable({ patient })).toEqual({
    patient: {
      id: "p1",
      name: "[redacted]",
      birthDate: "[redacted]",
      allergies: "[redacted]",
      category: "[redacted]",
    },
  });
});

test("a failed statement is logged without its parameters and without the row", () => {
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "users_email_once"'), {
    code: "23505",
    detail: "Key (email)=(asha@example.com) already exists.",
    parameters: ["asha@example.com"],
  });
  const failed = new Error("Failed query: insert into users values ($1)\nparams: asha@example.com,Asha", { cause });
  const line = written({ err: failed }, "command failed");
  expect(JSON.stringify(line)).not.toMatch(/asha/i);
  expect(line.err).toMatchObject({ type: "Error", cause: { code: "23505" } });
  expect(line.err.message).toContain("insert into users");
  expect(line.err.stack).toContain("log.test.ts");
});

test("a value that PostgreSQL could not read is not repeated", () => {
  const error = new Error('invalid input syntax for type date: "born in Pune"');
  expect(JSON.stringify(loggable({ err: error }))).not.toContain("Pune");
});

test("a ring of objects ends", () => {
  const ring: Record<string, unknown> = {};
  ring.self = ring;
  expect(JSON.stringify(loggable(ring))).toContain("[deeper]");
});
