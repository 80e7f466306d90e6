const doubled: Readonly<Record<string, string>> = {
  a: "åå",
  e: "éé",
  i: "îî",
  o: "øø",
  u: "üü",
  y: "ýý",
};

/** Text with each vowel accented and twice, so that it is about 40 % longer and every word left in plain English stands out. */
export function accented(text: string): string {
  return text.replaceAll(/[aeiouy]/gi, (vowel) => {
    const found = doubled[vowel.toLowerCase()] ?? vowel;
    return vowel === vowel.toLowerCase() ? found : found.toUpperCase();
  });
}
