/** Names whose usual spellings lie further apart than the rules below reach. */
const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:md|mohd|m[uo]ham+[aeiu]d)$/, "mohammed"],
  [/^ch(?:ow|ou|au)dh?[au]r(?:i|y|ie|ee)$/, "chaudhari"],
  [/^sh?(?:aik|aikh|eik|eikh|ek|ekh)$/, "shaikh"],
];

/**
 * What the usual ways of writing one Indian name in Latin letters have in common: "Laxmi" and "Lakshmi", "Geetha" and "Gita", "Subramaniam" and
 * "Subrahmanian". Vowels of another sound stay apart: "Asha" is not "Usha".
 */
export function spellingKey(name: string): string {
  const family = families.find(([spelling]) => spelling.test(name));
  if (family !== undefined) return family[1];
  return name
    .replace(/(?<=...)(?:bhai|ben|bai|ji)$/, "")
    .replaceAll("x", "ksh")
    .replaceAll("ph", "f")
    .replaceAll("w", "v")
    .replaceAll("q", "k")
    .replace(/ee|ey(?=$)/g, "i")
    .replaceAll("oo", "u")
    .replaceAll("aa", "a")
    .replace(/(?<=[bcdgjkst])h/g, "")
    .replace(/h(?=[^aeiou])/g, "")
    .replace(/y$/, "i")
    .replace(/(?:iy|i|y)a[mn]$/, "ian")
    .replace(/(.)\1+/g, "$1");
}
