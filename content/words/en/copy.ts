/** What is written on the prescription copy once its medicine was dispensed, on the order's page and on paper. */
export const copy = {
  prescriptionCopy: "Prescription copy",
  notWrittenYet: "The supply is not written on the prescription copy yet",
  writtenBy: "Written on the copy: {name}, <time></time>.",
  registerNo: "Dispensed <day></day>, register no. {serial}",
  suppliedBy: "{name}, {address}. Licence {licence}.",
  suppliedLine:
    "{drug}: {packs, plural, one {# pack} other {# packs}}, {capsules, plural, one {# capsule} other {# capsules}}, batch {batchNumber}, expires <month></month>",
  printTheCopy: "Print the copy",
  writtenOnTheCopy: "Written on the copy",
  order: "Order",
  printHint:
    "Print this page from the browser’s menu. Then say on the order’s page that it is written. Opening the pages is on record.",
  pageOf: "Page {number} of {count} of the prescription",
  noPages: "No page of the prescription can be shown. Write the supply on the paper copy.",
} as const;
