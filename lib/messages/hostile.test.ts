import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { productNames, tellingWordIn } from "@/content/discreet";
import { type AccountWorld, makeAccountWorld } from "@/lib/commands/account/account-test-world";
import { declineCodes } from "@/lib/domain/dispensing/decline-codes";
import { type TemplateName, templateNames } from "@/lib/messages/templates/all";
import { newId } from "@/lib/platform/ids";
import { compose } from "./compose";

let world: AccountWorld;
beforeAll(async () => {
  world = await makeAccountWorld();
});
afterAll(() => world.drop());

/** Every key that a command queues, and one that none does. */
const keys = ["name", "orderNumber", "due", "courier", "reference", "reasonCode", "unasked"];
const plainly = {
  name: "Asha Rao",
  orderNumber: newId(),
  due: "27 Nov 2026, 18:00",
  courier: "Blue Dart",
  reference: "BD 1",
};

async function mailOf(template: TemplateName, data: Record<string, string>, toEmail = "asha@example.com") {
  const mail = await compose(world.deps, {
    id: newId(),
    key: newId(),
    toUserId: null,
    toEmail,
    template,
    data,
    orderNumber: null,
    createdAt: world.clock.now(),
    sentAt: null,
    failure: null,
    attempts: 0,
    triedAt: null,
    leaseUntil: null,
    resendOf: null,
    askedBy: null,
  });
  if (mail === null) throw new Error(`${template} has nobody to write to`);
  return mail;
}

const every = (value: string) => Object.fromEntries(keys.map((key) => [key, value]));
const parts = ({ subject, text, html }: Awaited<ReturnType<typeof mailOf>>) => [subject, text, html];

describe.each(templateNames)("the mail %s", (template) => {
  test("names no medicine and tells nothing of health", async () => {
    for (const part of parts(await mailOf(template, plainly))) expect(tellingWordIn(part)).toBeNull();
  });

  test("names no medicine whatever was typed into its data, with marks and widths that hide it", async () => {
    for (const name of productNames) {
      for (const value of [name, `Ref ${name.toUpperCase()} 20 mg`, name.split("").join("\u200b"), `\u202e${name}`]) {
        for (const part of parts(await mailOf(template, every(value)))) expect(tellingWordIn(part)).toBeNull();
      }
    }
  });

  test("carries no data in its subject, and none that it does not need", async () => {
    const odd = await mailOf(template, every("Zq7-canary"));
    expect(odd.subject).toBe((await mailOf(template, {})).subject);
    expect((await mailOf(template, { unasked: "Zq7-canary" })).text).not.toContain("Zq7");
  });

  test.each([
    ["markup", '<img src=x onerror="alert(1)"><a href="https://evil.example">x</a>'],
    ["lines and headers", "Asha\r\nBcc: all@example.com\r\n\r\n<b>x</b>"],
    ["line separators", "Asha\u2028Bcc: all@example.com\u2029x"],
    ["a very long value", "x".repeat(20_000)],
    ["placeholders", "{{token}} %s %TOKEN% __proto__ constructor"],
  ])("stands %s in its data", async (_what, value) => {
    const { subject, text, html } = await mailOf(template, every(value));
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/^Bcc:/m);
    expect(html).not.toMatch(/<(?:img|b>|a href="https:\/\/evil)/);
    expect(html.match(/<html/g)).toHaveLength(1);
  });
});

test.each(declineCodes)("a mail about a declined request (%s) tells nothing of health", async (reasonCode) => {
  for (const part of parts(await mailOf("order-declined", { ...plainly, reasonCode })))
    expect(tellingWordIn(part)).toBeNull();
});
