import type { APIResponse } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { addressOf, noIds } from "./support/ids";
import { expect, test } from "./support/shop";
import { everyWalk, type Walker } from "./support/walk";

// The HTML as it is served, before any script has touched it: what a browser without scripts, a reader and a search engine get.

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Boxes of one question share a name, as HTML means it; labelled lists are read out with their label.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // React's own names begin with an underscore. HTML forbids only spaces in them.
    "valid-id": ["error", { relaxed: true }],
    // The panel's document holds the shop's header, too, which CSS leaves out: this rule sees no CSS.
    "unique-landmark": "off",
    // Of type-setting, not of HTML: a number of the settings is shown as it is written; mails stand in a pre.
    "tel-non-breaking": "off",
    "no-trailing-whitespace": "off",
    // HTML does not tell the case of attributes apart.
    "attr-case": "off",
    // React writes `<br/>` and `disabled=""`: both are valid HTML, only another taste.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
  },
});

/** The order of the files is a list in hidden fields, which share a name as HTML means it; the rule has no option that says so. */
const isListOfFiles = ({ ruleId, message }: { readonly ruleId: string; readonly message: string }) =>
  ruleId === "form-dup-name" && message.includes('"fileIds"');

async function faultsOf(who: string, answer: APIResponse): Promise<readonly string[]> {
  const { results } = await validator.validateString(await answer.text());
  const where = `${who} ${answer.status()} ${new URL(answer.url()).pathname}`;
  return results.flatMap(({ messages }) =>
    messages
      .filter((fault) => !isListOfFiles(fault))
      .map(
        ({ ruleId, message, line, column, selector }) =>
          `${where}: ${ruleId}: ${message} at ${selector ?? `${line}:${column}`}`,
      ),
  );
}

/** Forms that are sent empty: each is refused, and its page comes back with the reasons. */
const forms: Readonly<Record<string, readonly string[]>> = {
  visitor: ["/api/basket", "/api/sign-in", "/api/sign-up", "/api/reset-password", "/api/new-password"],
  customer: ["/api/patients", "/api/checkout", "/api/orders/[orderNumber]/tell-us", "/api/orders/[orderNumber]/cancel"],
  pharmacist: [
    "/api/admin/orders/[orderNumber]/decision",
    "/api/admin/orders/[orderNumber]/ask",
    "/api/admin/orders/[orderNumber]/desk/notes",
    "/api/admin/orders/[orderNumber]/refunds",
  ],
  manager: ["/api/admin/stock/receive", "/api/admin/catalogue"],
};

async function refusedPages({ name, api }: Walker, orderNumber: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const form of forms[name] ?? []) {
    const answer = await api.post(addressOf(form, { ...noIds, orderNumber }), { form: {} });
    expect(answer.headers()["content-type"], `${form} sent empty leads back to a page`).toContain("text/html");
    faults.push(...(await faultsOf(`${name}, ${form} refused,`, answer)));
    const html = await answer.text();
    expect(html, `${form}: “Error:” leads the title`).toMatch(/<title>Error: /);
    expect(html, `${form}: the summary takes the keyboard`).toMatch(
      /<div tabindex="-1"[^>]* autofocus=""><div role="alert">/,
    );
  }
  return faults;
}

test("every page is valid HTML as it is served: for visitors, customers and staff, filled in, empty and refused", async ({
  baseURL,
}) => {
  const { order, walkers } = await everyWalk(String(baseURL));
  const faults: string[] = [];
  for (const walker of walkers) {
    for (const address of walker.addresses)
      faults.push(...(await faultsOf(walker.name, await walker.api.get(address))));
    faults.push(...(await refusedPages(walker, order.orderNumber)));
  }
  expect([...new Set(faults)]).toEqual([]);
});

test("the check of the HTML finds what is wrong", async () => {
  const { results } = await validator.validateString('<ul><div id="a"></div><p id="a"></p></ul>');
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  expect(rules).toContain("no-dup-id");
  expect(rules).toContain("element-permitted-content");
});
