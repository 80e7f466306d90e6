import type { Citation } from "./rule";

/** What the rules rest on, as it was read in November 2026. */
export const citations = {
  rule65: {
    source: "Drugs Rules 1945, rule 65: conditions of retail supply",
    address: "https://it.scribd.com/document/102017072/Licence-Sales-Allopathic",
  },
  drugsRules: {
    source: "Drugs Rules 1945, consolidated text of September 2024 (CDSCO)",
    address: "https://cdsco.gov.in/opencms/resources/UploadCDSCOWeb/2022/drug_rules/Drugs%20Rules%201945_2024%2009.pdf",
  },
  cdsco2018: {
    source: "Notice of the Indian regulator (CDSCO) on isotretinoin, 19 Dec 2018, as reported",
    address:
      "https://business.medicaldialogues.in/amp/cdsco-tightens-safety-and-labelling-rules-for-isotretinoinprescription-of-dermatologist-mandatory",
  },
  gsr220: {
    source: "GSR 220(E) of 26 Mar 2020 on delivery of medicines to the doorstep, as summarised by counsel",
    address:
      "https://www.jsalaw.com/covid-19/notification-issued-by-the-mohfw-in-order-to-regulate-the-doorstep-delivery-of-drugs-to-consumers/",
  },
  telemedicine: {
    source: "Telemedicine Practice Guidelines 2020 (India), as summarised",
    address:
      "https://hcitexpert.com/2020/03/salient-points-from-the-telemedicine-guidelines-for-family-physicians-by-dr-devashish-saini-rossclinics.html/",
  },
  ukLeaflet: {
    source: "Isotretinoin capsules, UK patient leaflet (emc product 100634)",
    address: "https://www.medicines.org.uk/emc/product/100634/pil",
  },
  smpc: {
    source: "Isotretinoin capsules, summary of product characteristics",
    address: "https://docslib.org/doc/4895741/summary-of-product-characteristics-labelling-and-package-leaflet",
  },
  usLabel: {
    source: "Isotretinoin capsules, US prescribing information",
    address: "https://druginserts.com/lib/rx/meds/isotretinoin/",
  },
  usLabelPregnancy: {
    source: "Isotretinoin capsules, US prescribing information before 2026: pregnancy testing and contraception",
    address: "https://medlibrary.org/lib/rx/meds/isotretinoin/page/5/",
  },
  usEnrolment: {
    source: "Isotretinoin capsules, US prescribing information: the iPLEDGE programme",
    address: "https://drugcentral.org/label/c369e1c3-90c5-4768-9741-56c62253a2c4/view",
  },
  usPharmacies: {
    source: "PAAS National: updates to the iPLEDGE programme for pharmacies",
    address: "https://paasnational.com/fda-issues-updates-to-ipledge-rems-program/",
  },
  us2026: {
    source: "Change of the iPLEDGE programme approved 9 Feb 2026, as reported to the profession",
    address: "https://www.epocrates.com/online/article/fda-eases-some-rems-requirements-for-isotretinoin",
  },
  ukPom217: {
    source: "Human Medicines Regulations 2012, regulation 217",
    address: "https://legislation.gov.uk/uksi/2012/1916/regulation/217?view=plain",
  },
  ukPpp: {
    source: "Oral retinoids: pregnancy prevention programme, guidance for UK pharmacies (Numark)",
    address:
      "https://numarknet.com/member-benefits/advice-guidance/clinical-advice/medicines-and-safety-advice-a-z/oral-retinoids-pregnancy-prevention-programme",
  },
  ukPrescribers: {
    source: "Isotretinoin: information for prescribers (Doncaster, NHS)",
    address: "http://medicinesmanagement.doncasterccg.nhs.uk/tls/isotretinoin/",
  },
  ukContraception: {
    source: "NHS: pregnancy, breastfeeding and fertility while taking isotretinoin capsules",
    address:
      "https://www.nhs.uk/medicines/isotretinoin-capsules/pregnancy-breastfeeding-and-fertility-while-taking-isotretinoin-capsules/",
  },
  mhra2023: {
    source: "MHRA Drug Safety Update of 31 Oct 2023",
    address:
      "https://www.gov.uk/drug-safety-update/isotretinoin-roaccutanev-introduction-of-new-safety-measures-including-additional-oversight-of-the-initiation-of-treatment-for-patients-under-18-years-of-age",
  },
  mhra2025: {
    source: "MHRA Drug Safety Update of October 2025",
    address:
      "https://www.gov.uk/drug-safety-update/isotretinoin-updates-to-prescribing-guidance-and-survey-of-services",
  },
  mhra2026: {
    source: "MHRA Drug Safety Update of 22 Jan 2026",
    address:
      "https://www.gov.uk/drug-safety-update/isotretinoin-changes-to-prescribing-guidance-and-additional-risk-minimisation-measures",
  },
  ieSmpc: {
    source: "Roaccutane 10 mg, Irish summary of product characteristics: prescription not renewable",
    address: "https://www.medicines.ie/medicines/roaccutane-10mg-soft-capsules-33644/spc",
  },
  aifa: {
    source: "Italian agency (AIFA) on prescribing and dispensing isotretinoin, relayed by SIDeMaST",
    address:
      "https://www.sidemast.org/blog/isotretinoina-per-lacne-da-aifa-aggiornamenti-su-prescrizione-e-dispensazione/",
  },
  itDistance: {
    source: "Legislative Decree 219/2006 (Italy), article 112-quater, as summarised by counsel",
    address: "https://www.lexology.com/library/detail.aspx?g=e953f00d-772c-4ed0-b54d-978422180a96",
  },
} as const satisfies Record<string, Citation>;
