import type { BreadcrumbListLeaf, DrugLeaf, MedicalWebPageLeaf, PharmacyLeaf } from "schema-dts";
import type { Crumb } from "@/components/layout/breadcrumbs";
import type { Medicine, Monograph } from "@/content/define";
import type { Substance } from "@/content/substances/substance";
import { t } from "@/content/words/t";

// What a page is about, in the words of schema.org. No price and no offer (docs/adr/0046-no-offer-in-structured-data.md), and nothing that is
// still to be confirmed on the pack.

/** A node of a type that we use, with the properties that schema.org gives it. */
export type Node = BreadcrumbListLeaf | DrugLeaf | MedicalWebPageLeaf | PharmacyLeaf;

export interface PharmacyFacts {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
}

/** One JSON-LD document (W3C JSON-LD 1.1). No `<` is left in it, so that no text of ours can end the element it stands in. */
export function structuredText(nodes: readonly Node[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replaceAll("<", "\\u003c");
}

/** A medicine of the shelf, or the substance itself (schema.org/Drug). `url` is absolute. */
export function drugNode(
  { name, drug, monograph }: Pick<Substance, "name" | "drug" | "monograph">,
  url: string,
  medicine?: Pick<Medicine, "brand" | "strengthMg" | "evidence">,
): DrugLeaf {
  return {
    "@type": "Drug",
    "@id": `${url}#drug`,
    url,
    name: medicine === undefined ? monograph.title : `${medicine.brand} ${medicine.strengthMg} mg`,
    ...(medicine !== undefined && { proprietaryName: medicine.brand }),
    ...(medicine?.evidence.status === "pending" && { description: t("medicine.noLicensedMaker") }),
    nonProprietaryName: name,
    activeIngredient: name,
    ...drug,
    prescriptionStatus: "https://schema.org/PrescriptionOnly",
    warning: `${url}#safety`,
    pregnancyWarning: monograph.boxedWarning.lead.text,
  };
}

/**
 * The page that says so (schema.org/MedicalWebPage). A day of review only once somebody registered has signed. `drugAt` is the page that says what
 * the medicine is, where this one does not.
 */
export function medicalPageNode(monograph: Monograph, url: string, name: string, drugAt = url): MedicalWebPageLeaf {
  return {
    "@type": "MedicalWebPage",
    "@id": url,
    url,
    name,
    inLanguage: "en-IN",
    dateModified: monograph.version,
    medicalAudience: { "@type": "MedicalAudience", audienceType: "Patient" },
    about: { "@id": `${drugAt}#drug` },
    ...(monograph.reviewedOn !== null && {
      lastReviewed: monograph.reviewedOn,
      reviewedBy: { "@type": "Person", name: monograph.reviewedBy.name },
    }),
  };
}

/** Who answers for the shop (schema.org/Pharmacy). A demonstration says that it is one. */
export function pharmacyNode(pharmacy: PharmacyFacts, url: string, demo: boolean): PharmacyLeaf {
  return {
    "@type": "Pharmacy",
    "@id": `${url}/#pharmacy`,
    url,
    name: pharmacy.name,
    telephone: pharmacy.phone,
    email: pharmacy.email,
    address: pharmacy.address,
    ...(demo && { description: t("medicine.demonstration") }),
  };
}

/** The way down to a page (schema.org/BreadcrumbList), from the same trail as the one a person sees. */
export function breadcrumbNode(trail: readonly Crumb[], here: string, site: string, path: string): BreadcrumbListLeaf {
  const steps = [...trail, { label: here, href: path }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: `${site}${href}`,
    })),
  };
}
