import { HtmlValidate } from "html-validate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { approvedCard, type Bench, card, sessionFields, startBench } from "./harness";

const shop = "http://localhost:3000";

describe("the pay page", () => {
  let bench: Bench;
  let url: string;
  let id: string;

  beforeEach(async () => {
    bench = await startBench();
    const { body } = await bench.api("POST", "/v1/checkout/sessions", {
      ...sessionFields,
      customer_email: `"><b>@example.com`,
    });
    url = String(body.url);
    id = String(body.id);
  });
  afterEach(() => bench.stop());

  const session = async () => (await bench.api("GET", `/v1/checkout/sessions/${id}?expand[]=payment_intent`)).body;
  const intents = async () => (await bench.api("GET", "/v1/payment_intents")).body.data as Record<string, unknown>[];
  const text = async (answer: Response) => [answer.status, await answer.text()] as const;

  it("names its fields as the shop's checks do, escapes what it is given, and lets no other origin in", async () => {
    const answer = await fetch(url);
    const html = await answer.text();
    for (const label of ["Email", "Card number", "Expiry", "CVC"]) {
      expect(html).toMatch(new RegExp(`<label for="\\w+">${label}</label>`));
    }
    expect(html).toContain("<button>Pay</button>");
    expect(html).toContain("₹\u00a0268.00");
    expect(html).toContain(`href="${shop}/checkout"`);
    expect(html).not.toContain("<b>");
    expect(answer.headers.get("content-security-policy")).toBe(
      `default-src 'none'; style-src 'self'; form-action 'self' ${shop}; base-uri 'none'; frame-ancestors 'none'`,
    );
  });

  it("is valid HTML on every page", async () => {
    const pages = [await (await fetch(url)).text(), await (await bench.submit(url, card("1"))).text()];
    await bench.submit(url, card("4000002500003155"));
    pages.push(await (await fetch(`${url}/authenticate`)).text());
    await bench.submit(`${url}/authenticate`, { outcome: "complete" });
    pages.push(await (await fetch(url)).text(), await (await fetch(`${bench.url}/c/pay/none`)).text());
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: { "void-style": "off", "no-implicit-button-type": "off" },
    });
    for (const page of pages) {
      const report = await validator.validateString(page);
      expect(report.results.flatMap((result) => result.messages.map(({ message }) => message))).toEqual([]);
    }
  });

  it("takes the approved card, holds the money and returns to the shop", async () => {
    const answer = await bench.submit(url, card(approvedCard));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${shop}/checkout/complete`]);
    expect(await session()).toMatchObject({
      status: "complete",
      payment_status: "unpaid",
      url: null,
      customer_details: { email: "asha@example.com" },
      payment_intent: { status: "requires_capture" },
    });
  });

  it.each([
    ["4000 0000 0000 0002", "Your card was declined.", "generic_decline"],
    ["4000 0000 0000 9995", "Your card has insufficient funds.", "insufficient_funds"],
    [
      "4111 1111 1111 1111",
      "Your card was declined. The sandbox knows only Stripe&#39;s test cards.",
      "generic_decline",
    ],
  ])("declines %s in words, and goes on with another card", async (number, words, code) => {
    const [, html] = await text(await bench.submit(url, card(number)));
    expect(html).toContain(`role="alert">${words}</p>`);
    expect(await session()).toMatchObject({
      status: "open",
      payment_intent: { status: "requires_payment_method", last_payment_error: { decline_code: code } },
    });
    await bench.submit(url, card(approvedCard));
    expect((await intents()).map((intent) => intent.status)).toEqual(["requires_capture"]);
  });

  it.each([
    ["email", "asha", "email-error"],
    ["number", "4242 4242 4242 4243", "number-error"],
    ["number", "", "number-error"],
    ["expiry", "13 / 40", "expiry-error"],
    ["expiry", "12 / 20", "expiry-error"],
    ["expiry", "soon", "expiry-error"],
    ["cvc", "12", "cvc-error"],
    ["cvc", "12a", "cvc-error"],
  ])("refuses %s '%s' at its field and makes no payment", async (name, value, message) => {
    const [, html] = await text(await bench.submit(url, { ...card(approvedCard), [name]: value }));
    expect(html).toContain(`id="${message}"`);
    expect(html).not.toContain('role="alert"');
    expect(await intents()).toEqual([]);
  });

  it("judges a card's expiry by the moved clock", async () => {
    bench.advance(20 * 365 * 24 * 60 * 60);
    const { body } = await bench.api("POST", "/v1/checkout/sessions", sessionFields);
    const [, html] = await text(await bench.submit(String(body.url), card(approvedCard)));
    expect(html).toContain("in the past");
  });

  it("sends a card that asks for it to the bank, and pays only when that is completed", async () => {
    const asked = await bench.submit(url, card("4000 0025 0000 3155"));
    expect([asked.status, asked.headers.get("location")]).toEqual([303, `/c/pay/${id}/authenticate`]);
    expect(await session()).toMatchObject({ status: "open", payment_intent: { status: "requires_action" } });
    const [, failed] = await text(await bench.submit(`${url}/authenticate`, { outcome: "fail" }));
    expect(failed).toContain("We are unable to authenticate your payment method");
    expect(await session()).toMatchObject({ payment_intent: { status: "requires_payment_method" } });
    await bench.submit(url, card("4000 0025 0000 3155"));
    const completed = await bench.submit(`${url}/authenticate`, { outcome: "complete" });
    expect(completed.headers.get("location")).toBe(`${shop}/checkout/complete`);
    expect((await intents()).map((intent) => intent.status)).toEqual(["requires_capture"]);
  });

  it("holds the money once however often Pay is pressed", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => bench.submit(url, card(approvedCard))));
    expect(answers.map((answer) => answer.headers.get("location"))).toEqual(Array(5).fill(`${shop}/checkout/complete`));
    expect(await intents()).toHaveLength(1);
    expect((await bench.api("GET", "/v1/charges")).body.data).toHaveLength(1);
  });

  it("tells a returning customer that it is paid, with the way to the order", async () => {
    await bench.submit(url, card(approvedCard));
    const [status, html] = await text(await fetch(url));
    expect([status, html]).toEqual([200, expect.stringContaining("Already paid")]);
    expect(html).toContain(`href="${shop}/checkout/complete"`);
  });

  it("takes no card once it has expired, and points back to the shop", async () => {
    bench.advance(24 * 60 * 60);
    const [status, html] = await text(await bench.submit(url, card(approvedCard)));
    expect([status, html]).toEqual([410, expect.stringContaining("This payment page has expired")]);
    expect(html).toContain(`href="${shop}/checkout"`);
    expect(await intents()).toEqual([]);
  });

  it("is not found for a session that never was", async () => {
    expect((await fetch(`${bench.url}/c/pay/cs_test_none`)).status).toBe(404);
  });
});
