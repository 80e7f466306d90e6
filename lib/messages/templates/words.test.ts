import { expect, test } from "vitest";
import { declineCodes } from "@/lib/domain/dispensing/decline-codes";
import { type TemplateName, templateNames, templates } from "./all";
import { layOut } from "./layout";

const site = {
  appUrl: "https://shop.example",
  pharmacyName: "Larkspur Pharmacy",
  pharmacyPhone: "+91 20 0000 0000",
  emergencyPhone: "112",
};
const data = {
  name: "Asha Rao",
  orderNumber: "0123456789abcdefghjkmnpqrs",
  courier: "Demo Post",
  reference: "DP 12",
  reasonCode: "RX_UNSIGNED",
};

const mailOf = (name: TemplateName, change: Record<string, string> = {}) =>
  layOut(templates[name]({ site, data: { ...data, ...change }, token: "T".repeat(43) }), site);

const telling =
  /isotret|isotroin|tretiva|accutane|roaccutane|sotret|retin|acne|pregnan|dermat|skin|capsule|contracept|birth|teratogen|dose|\bmg\b/i;

test.each(templateNames)("the mail %s does not tell what is treated, or with what", (name) => {
  const { subject, text, html } = mailOf(name);
  expect(subject.length).toBeGreaterThan(5);
  for (const part of [subject, text, html]) expect(part).not.toMatch(telling);
});

test.each(declineCodes)("a mail about a declined request (%s) does not tell what is treated", (reasonCode) => {
  const { text } = mailOf("order-declined", { reasonCode });
  expect(text).not.toMatch(telling);
  expect(text).not.toContain(reasonCode);
});

test("a mail about a declined request says the reason and how to go on where the words are plain", () => {
  expect(mailOf("order-declined").text).toMatch(
    /The prescription is not signed\.[\s\S]*Ask your prescriber to sign it/,
  );
});

test.each(["verify-address", "reset-password", "staff-invitation"] as const)(
  "the mail %s carries its link, in text and in HTML",
  (name) => {
    const { text, html } = mailOf(name);
    expect(text).toMatch(/https:\/\/shop\.example\/(verify-email|reset-password)\?token=T{43}/);
    expect(html).toMatch(/href="https:\/\/shop\.example\/(verify-email|reset-password)\?token=T{43}"/);
  },
);

test.each([
  "order-received",
  "order-handed-over",
  "already-has-account",
  "pharmacist-alert",
  "sign-in-attempts",
] as const)("the mail %s carries no secret", (name) => {
  expect(mailOf(name).text).not.toContain("TTTT");
});

test("a name cannot write HTML, lines or headers into a mail", () => {
  const { html, text } = mailOf("order-received", {
    name: '<a href="https://evil.example">x</a>\r\nBcc: all@example.com',
  });
  expect(html).not.toContain('<a href="https://evil');
  expect(html).toContain("&lt;a href=");
  expect(text).not.toMatch(/^Bcc:/m);
});

test("a mail about a safety report names the emergency number of the shop's country, and none where none is known", () => {
  const input = { data, token: "T".repeat(43) };
  const told = (emergencyPhone: string | null) =>
    layOut(templates["safety-report-received"]({ ...input, site: { ...site, emergencyPhone } }), site).text;
  expect(told("999")).toContain("In an emergency call 999.");
  expect(told(null)).toContain("In an emergency call the emergency service.");
});
