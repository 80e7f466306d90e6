/** What is written on the prescription copy once its medicine was dispensed, on the order's page and on paper. */
export const copy = {
  title: "Prescription copy",
  notWritten: "The supply has not been written on the prescription copy yet",
  writtenBy: "Written on the copy: {name}, <time></time>.",
  registerNo: "Dispensed <day></day>, register no. {serial}",
  suppliedBy: "{name}, {address}. Licence {licence}.",
  suppliedLine:
    "{drug}: {packs, plural, one {# pack} other {# packs}}, {capsules, plural, one {# capsule} other {# capsules}}, batch {batchNumber}, expires <month></month>",
  print: "Print the copy",
  markWritten: "Mark as written on the copy",
  printHint:
    "Print this page from the browser’s menu. Then mark the copy as written on the order’s page. Each view is recorded.",
  pageOf: "Page {number} of {count} of the prescription",
  noPages: "No page of the prescription can be shown. Write the supply on the paper copy.",
} as const;
