export const document = {
  sources: "The numbers in brackets are sources, listed at {sourcesAt}",
  versionOf: "{title}. Version of {version}.",
  boxedWarning: "Boxed warning: {title}",
  notChecked: "Compiled from the monograph’s sources; not yet checked by a pharmacist.",
  checkedBy: "Checked by {name}, registration {registration}, on {formatDate}.",
  checkedVersion: "{checked} Version of {version}.",
  pageFooter: "{foot} Page {index} of {count}.",
} as const;
