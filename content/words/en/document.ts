export const document = {
  askAboutAnythingOnIt: "If you have any questions, ask {name}, {phone}.",
  theNumbersInBracketsName: "The numbers in brackets are sources, listed at {sourcesAt}",
  versionOf: "{title}. Version of {version}.",
  boxedWarning: "Boxed warning: {title}",
  whatToDo: "What to do",
  compiledFromTheMonographsSources: "Compiled from the monograph’s sources; not yet checked by a pharmacist.",
  checkedByRegistrationOn: "Checked by {name}, registration {registration}, on {formatDate}.",
  checkedVersionOf: "{checked} Version of {version}.",
  pageOf: "{foot} Page {index} of {count}.",
} as const;
