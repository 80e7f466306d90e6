import type { Citation } from "./rule";

/** What the rules rest on, as it was known in November 2026. Where they may stand: content/source-faults.ts, by tools/gate/dispensing-policy.test.ts. */
export const citations = {
  rule65: {
    kind: "law",
    source: "Drugs Rules 1945, rule 65: conditions of retail supply (CDSCO, consolidated text of September 2024)",
    url: "https://cdsco.gov.in/opencms/resources/UploadCDSCOWeb/2022/drug_rules/Drugs%20Rules%201945_2024%2009.pdf",
  },
  drugsRules: {
    kind: "law",
    source: "Drugs Rules 1945, consolidated text of September 2024 (CDSCO)",
    url: "https://cdsco.gov.in/opencms/resources/UploadCDSCOWeb/2022/drug_rules/Drugs%20Rules%201945_2024%2009.pdf",
  },
  cdsco2018: {
    kind: "regulator",
    source: "Central Drugs Standard Control Organisation (India): notice on isotretinoin of 19 Dec 2018",
    url: null,
  },
  gsr220: {
    kind: "law",
    source:
      "GSR 220(E) of 26 Mar 2020 on delivery of medicines to the doorstep, Ministry of Health and Family Welfare (Gazette of India)",
    url: null,
  },
  telemedicine: {
    kind: "regulator",
    source:
      "Telemedicine Practice Guidelines of 25 Mar 2020 (India): appendix 5 of the Indian Medical Council Regulations 2002",
    url: null,
  },
  ukLeaflet: {
    kind: "product-text",
    source: "Isotretinoin capsules, UK patient leaflet (emc product 100634)",
    url: "https://www.medicines.org.uk/emc/product/100634/pil",
  },
  smpc: {
    kind: "product-text",
    source: "Isotretinoin capsules, summary of product characteristics as agreed in the European Union",
    url: null,
  },
  usLabel: {
    kind: "product-text",
    source: "Isotretinoin capsules, US prescribing information",
    url: "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=72867c88-070f-4608-bfef-cc5225ebce6d",
  },
  usLabelPregnancy: {
    kind: "product-text",
    source: "Isotretinoin capsules, US prescribing information before 2026: pregnancy testing and contraception",
    url: null,
  },
  usEnrolment: {
    kind: "product-text",
    source: "Isotretinoin capsules, US prescribing information: the iPLEDGE programme",
    url: "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=c369e1c3-90c5-4768-9741-56c62253a2c4",
  },
  usPharmacies: {
    kind: "regulator",
    source: "FDA: iPLEDGE, the safety programme of isotretinoin, with its changes for pharmacies",
    url: "https://www.fda.gov/drugs/postmarket-drug-safety-information-patients-and-providers/ipledge-risk-evaluation-and-mitigation-strategy-rems",
  },
  us2026: {
    kind: "regulator",
    source: "FDA: approval record ANDA 211568, with the change of the iPLEDGE programme of 9 Feb 2026",
    url: "https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=211568",
  },
  ukPom217: {
    kind: "law",
    source: "Human Medicines Regulations 2012, regulation 217",
    url: "https://legislation.gov.uk/uksi/2012/1916/regulation/217?view=plain",
  },
  ukPpp: {
    kind: "regulator",
    source: "MHRA: oral retinoids, pregnancy prevention programme, checklist for pharmacists",
    url: null,
  },
  ukPrescribers: {
    kind: "guideline",
    source: "Isotretinoin: information for prescribers (Doncaster, NHS)",
    url: "http://medicinesmanagement.doncasterccg.nhs.uk/tls/isotretinoin/",
  },
  ukContraception: {
    kind: "guideline",
    source: "NHS: pregnancy, breastfeeding and fertility while taking isotretinoin capsules",
    url: "https://www.nhs.uk/medicines/isotretinoin-capsules/pregnancy-breastfeeding-and-fertility-while-taking-isotretinoin-capsules/",
  },
  mhra2023: {
    kind: "regulator",
    source: "MHRA Drug Safety Update of 31 Oct 2023",
    url: "https://www.gov.uk/drug-safety-update/isotretinoin-roaccutanev-introduction-of-new-safety-measures-including-additional-oversight-of-the-initiation-of-treatment-for-patients-under-18-years-of-age",
  },
  mhra2025: {
    kind: "regulator",
    source: "MHRA Drug Safety Update of October 2025",
    url: "https://www.gov.uk/drug-safety-update/isotretinoin-updates-to-prescribing-guidance-and-survey-of-services",
  },
  mhra2026: {
    kind: "regulator",
    source: "MHRA Drug Safety Update of 22 Jan 2026",
    url: "https://www.gov.uk/drug-safety-update/isotretinoin-changes-to-prescribing-guidance-and-additional-risk-minimisation-measures",
  },
  ieSmpc: {
    kind: "product-text",
    source: "Roaccutane 10 mg, Irish summary of product characteristics: prescription not renewable",
    url: "https://www.medicines.ie/medicines/roaccutane-10mg-soft-capsules-33644/spc",
  },
  aifa: {
    kind: "guideline",
    source: "Italian agency (AIFA) on prescribing and dispensing isotretinoin, relayed by SIDeMaST",
    url: "https://www.sidemast.org/blog/isotretinoina-per-lacne-da-aifa-aggiornamenti-su-prescrizione-e-dispensazione/",
  },
  itDistance: {
    kind: "law",
    source: "Legislative Decree 219/2006 (Italy), article 112-quater",
    url: null,
  },
} as const satisfies Record<string, Citation>;
