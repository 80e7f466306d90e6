import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { smtpMailer, withTimeouts } from "./smtp";

let server: Server;
let received: string[];
let answerToData: string;

/** As much of a mail server as one mail needs (RFC 5321). */
beforeEach(async () => {
  received = [];
  answerToData = "250 taken";
  server = createServer((socket) => {
    let body: string | null = null;
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      for (const line of chunk.toString("utf8").split("\r\n").slice(0, -1)) {
        if (body !== null) {
          if (line !== ".") body += `${line}\n`;
          else {
            received.push(body);
            body = null;
            socket.write(`${answerToData}\r\n`);
          }
        } else if (line === "DATA") {
          body = "";
          socket.write("354 go on\r\n");
        } else if (line === "QUIT") socket.end("221 bye\r\n");
        else socket.write("250 ok\r\n");
      }
    });
    socket.on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(() => void server.close());

const mailer = () =>
  smtpMailer({
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    from: "Larkspur Pharmacy <help@larkspur.example>",
    messageHost: "shop.example",
  });
const mail = {
  id: "m1",
  to: "asha@example.com",
  subject: "Hello",
  text: "words",
  html: "<p>words</p>",
  at: new Date("2026-11-24T06:00:00Z"),
};

test("a mail goes to its one address, from the pharmacy, under an id that a repeat repeats", async () => {
  await mailer().send(mail);
  await mailer().send(mail);
  expect(received).toHaveLength(2);
  for (const one of received) {
    expect(one).toMatch(/^Message-ID: <m1@shop\.example>$/m);
    expect(one).toMatch(/^From: "?Larkspur Pharmacy"? <help@larkspur\.example>$/m);
    expect(one).toMatch(/^To: .*asha@example\.com/m);
    expect(one).toMatch(/^Date: Tue, 24 Nov 2026 06:00:00 \+0000$/m);
  }
});

test("a mail the server does not take is a failure", async () => {
  answerToData = "451 later";
  await expect(mailer().send(mail)).rejects.toThrow();
});

test("a server that accepts and then says nothing is a failure within the time set, not a worker that waits for ever", async () => {
  const silent = createServer((socket) => socket.on("error", () => undefined)).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const url = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}?greetingTimeout=50`;
  const waiting = smtpMailer({ url, from: "help@larkspur.example", messageHost: "shop.example" });
  await expect(waiting.send(mail)).rejects.toMatchObject({ code: "ETIMEDOUT" });
  silent.close();
});

test("the times stand in the address, beside what the operator wrote there", () => {
  const { searchParams, username, host } = new URL(withTimeouts("smtps://u%40x:p@mail.example:465?socketTimeout=5000"));
  expect([username, host]).toEqual(["u%40x", "mail.example:465"]);
  expect(Object.fromEntries(searchParams)).toEqual({
    socketTimeout: "5000",
    connectionTimeout: "10000",
    greetingTimeout: "10000",
  });
});

test("an address with a comma does not become two", async () => {
  await mailer()
    .send({ ...mail, to: "a@example.com, b@example.com" })
    .catch(() => undefined);
  expect(received.join("")).not.toMatch(/^To: a@example\.com, b@example\.com$/m);
});
