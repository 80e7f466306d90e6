import type { Source, SourceKind } from "./define-source";

/**
 * Where a text of each kind may be read. A new site is added here by somebody who has looked at who runs it. Copies stand in libraries of product
 * texts, never in shops, and no notice of a regulator is read in the press.
 */
const sitesOf: Readonly<Record<SourceKind, readonly string[]>> = {
  regulator: [
    "accessdata.fda.gov",
    "dhpp.hpfb-dgpsa.ca",
    "drugoffice.gov.hk",
    "fda.gov",
    "gov.uk",
    "hra.nhs.uk",
    "mondaq.com",
    "precision.fda.gov",
  ],
  law: ["cdsco.gov.in", "legislation.gov.uk"],
  "product-text": [
    "base-donnees-publique.medicaments.gouv.fr",
    "ch.oddb.org",
    "dailymed.nlm.nih.gov",
    "docslib.org",
    "druginserts.com",
    "druglib.com",
    "drugs.com",
    "erx.gr",
    "masdermatologia.com",
    "medicinanet.com.br",
    "medicines.ie",
    "medicines.org.uk",
    "medicinous.com",
    "medikamio.com",
    "medlibrary.org",
    "pill2trip.com",
    "rxlist.com",
    "rxreasoner.com",
    "skin-diseases.eu",
    "starbene.it",
    "studyres.com",
    "themeditary.com",
  ],
  company: ["ciplamed.com"],
  study: [
    "academic.oup.com",
    "acnpsearch.unibo.it",
    "advbiores.mui.ac.ir",
    "clinicaltrials.gov",
    "dmd.aspetjournals.org",
    "docslib.org",
    "doi.org",
    "larevuedupraticien.fr",
    "ncbi.nlm.nih.gov",
    "pmc.ncbi.nlm.nih.gov",
    "proquest.com",
    "pubmed.ncbi.nlm.nih.gov",
    "scielo.br",
  ],
  guideline: [
    "aad.org",
    "gps.northcentrallondon.icb.nhs.uk",
    "medicinesmanagement.doncasterccg.nhs.uk",
    "nhs.uk",
    "sgh.com.sg",
    "sidemast.org",
    "sps.nhs.uk",
  ],
  reference: [
    "bnf.nice.org.uk",
    "drugs.com",
    "ellviva.de",
    "mims.com",
    "msdmanuals.com",
    "physician.pdr.net",
    "prescrire.org",
  ],
};

/** What an interface for programs answers with: nothing that a person can read. */
const rawData = /^api\.|\.(?:json|xml|csv)$/;

/** Why a source may not be shown: it stands on a site of no allowed kind, or its address leads to no page for a reader. */
export function sourceFaults(sources: Readonly<Record<string, Pick<Source, "kind" | "url">>>): string[] {
  return Object.entries(sources).flatMap(([id, { kind, url }]) => {
    if (url === null) return [];
    const { hostname, pathname } = new URL(url);
    const faults: string[] = [];
    if (!sitesOf[kind].includes(hostname.replace(/^www\./, "")))
      faults.push(`sources.${id}: ${hostname} is not known as a place for a text of the kind “${kind}”`);
    if (rawData.test(hostname) || rawData.test(pathname) || pathname === "/")
      faults.push(`sources.${id}: ${url} leads to no text that a person can read`);
    return faults;
  });
}
