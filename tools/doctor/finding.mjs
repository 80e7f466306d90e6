// @ts-check
/**
 * One line of the doctor. `mend`: what to do about it, missing where all is well.
 * @typedef {{ level: "ok" | "warning" | "problem", about: string, words: string, mend?: string }} Finding
 */

/** @param {Finding} finding */
export function line({ level, about, words, mend }) {
  const head = `${level.padEnd(8)} ${about.padEnd(13)} ${words}`;
  return mend ? `${head}\n${" ".repeat(23)}-> ${mend}` : head;
}

/** A warning keeps nothing from running. @param {readonly Finding[]} findings */
export const isBad = (findings) => findings.some(({ level }) => level === "problem");

/** @param {readonly Finding[]} findings */
export function summary(findings) {
  const count = (/** @type {string} */ wanted) => findings.filter(({ level }) => level === wanted).length;
  return `${count("problem")} problems, ${count("warning")} warnings, ${count("ok")} fine`;
}
