import { expect, test } from "vitest";
import { sourceFaults } from "@/content/source-faults";
import { ruleWords } from "@/content/words/check-words";
import { countryName } from "@/content/words/labels";
import type { Basis } from "@/lib/domain/dispensing/basis";
import { type Jurisdiction, jurisdictions } from "@/lib/domain/dispensing/jurisdiction";
import { rulesOf } from "@/lib/domain/dispensing/jurisdictions/all";
import { type DispensingPolicy, policyFor } from "@/lib/domain/dispensing/policy";
import type { Profile } from "@/lib/domain/dispensing/profile";
import type { Citation, Rule } from "@/lib/domain/dispensing/rule";
import { ruleSets } from "@/lib/domain/dispensing/rule-set";

// docs/dispensing-policy.md is this page. After a rule changed: npx vitest run tools/gate/dispensing-policy.test.ts -u

const on = "2026-11-23";
const basisWords: Record<Basis, string> = {
  STATUTE: "law",
  REGULATOR: "regulator",
  LABEL: "product text, prevention programme",
  REMS: "safety programme",
  HOUSE: "our policy",
};

const inForce = ({ inForce: { from, to } }: Rule) => (to === undefined ? `from ${from}` : `${from} to ${to}`);
const cited = ({ source, url }: Citation) => (url === null ? source : `[${source}](${url})`);
const columns = ["rule", "asks", "basis", "in force", "source"];
const cells = (rule: Rule): readonly string[] => [
  `\`${rule.id}\``,
  ruleWords(rule),
  basisWords[rule.basis],
  inForce(rule),
  cited(rule.citation),
];

/** Columns as wide as their widest cell, as the formatter of the repository leaves tables. */
function table(rules: readonly Rule[]): string {
  const rows = [columns, ...rules.map(cells)];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}

const paper = ({ prescriptionInHand, version }: DispensingPolicy) =>
  `Version \`${version}\`. Prescription in hand: \`${prescriptionInHand}\`.`;

function section(title: string, jurisdiction: Jurisdiction, profile: Profile = {}, day = on, note = ""): string {
  const policy = policyFor("oral-retinoid", jurisdiction, day, profile);
  return [`## ${title}`, "", paper(policy), ...(note === "" ? [] : ["", note]), "", table(policy.rules), ""].join("\n");
}

/** On what the acceptance of copies rests in India. */
const copies = `Copies are accepted on GSR 220(E) of 26 Mar 2020 alone, and its conditions belong to that rule: delivery inside the revenue district of the licence, an
e-mail address registered with the licensing authority, the bill sent by return, within 30 days of a prescription for a chronic disease. Whether it is still in
force, whether an upload counts as an e-mail and whether acne counts as chronic, counsel decides before a pharmacy opens; no rule below decides it.`;

const only = (title: string, rules: readonly Rule[]) => [`## ${title}`, "", table(rules), ""].join("\n");

const past = policyFor("oral-retinoid", "UK", "2026-01-21").rules.filter(({ inForce: { to } }) => to !== undefined);
const italian = policyFor("oral-retinoid", "EU", on, { memberState: "IT" }).rules.filter(({ id }) =>
  id.startsWith("it."),
);

/** What is more than one table. */
const told: Readonly<Partial<Record<Jurisdiction, readonly string[]>>> = {
  IN: [section(countryName("IN"), "IN", {}, on, copies)],
  US: [section("The United States, while nobody entered the day of the change of February 2026", "US")],
  UK: [section("The United Kingdom", "UK"), only("The United Kingdom, over", past)],
  EU: [
    section("The European Union, no member state", "EU"),
    only("Italy, beside the rules of the European Union but `eu.member-state`", italian),
  ],
};
const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const page = [
  `# Dispensing policy

Every rule by which a supply is judged, as it stands on ${on}; written from the code by \`tools/gate/dispensing-policy.test.ts\`, which fails when the two differ.
What a rule does, and who may override what: [decision 0027](adr/0027-policy-as-dated-rules.md). Only India is live: no medicine names a licence
elsewhere. A pharmacist and counsel in each market must sign before that changes. Where a law's own day was not read, a rule counts from the edition that was.
`,
  ...jurisdictions.flatMap((one) => told[one] ?? section(upperFirst(countryName(one)), one)),
].join("\n");

test("docs/dispensing-policy.md tells every rule as the code has it", async () => {
  await expect(page).toMatchFileSnapshot("../../docs/dispensing-policy.md");
});

test("what a rule rests on stands where the sources of the clinical texts may stand, or is named without an address", () => {
  const rules = jurisdictions.flatMap((one) =>
    ruleSets.flatMap((set) => rulesOf[one].profiles.flatMap((profile) => rulesOf[one].books[set](on, profile).rules)),
  );
  expect(sourceFaults(Object.fromEntries(rules.map(({ id, citation }) => [id, citation])))).toEqual([]);
});

test("a summary, a copy on a sharing site and a trade page are no place for a law or a regulator's notice", () => {
  const copies = {
    rule65: { kind: "law", url: "https://it.scribd.com/document/102017072/Licence-Sales-Allopathic" },
    gsr220: { kind: "law", url: "https://www.jsalaw.com/covid-19/notification" },
    telemedicine: { kind: "regulator", url: "https://hcitexpert.com/2020/03/salient-points.html" },
    ukPpp: { kind: "regulator", url: "https://numarknet.com/member-benefits/advice-guidance" },
  } as const;
  expect(sourceFaults(copies)).toHaveLength(4);
});
