import "server-only";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import type { Weakness } from "@/lib/domain/account/password";

/** Ten thousand million guesses: far beyond what the limits of sign-in let through in a lifetime (lib/domain/account/sign-in-guesses.ts). */
const guessesLog10Min = 10;
/** Judged by its beginning: the time to judge grows with the square of the length, and more characters only make it stronger. */
const charactersJudged = 40;

let made: ZxcvbnFactory | undefined;
/** 57,000 common passwords and words, rows of keys, repeats, runs and dates, also with 3 for e. Made at first use: it takes some memory. */
const judge = () => (made ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: charactersJudged }));

/** Why a password would be guessed soon, or null. `ownWords`: names, addresses and words of the shop, which whoever tries tries first. */
export function weaknessOf(password: string, ownWords: readonly string[]): Weakness | null {
  const beginning = [...password].slice(0, charactersJudged).join("").slice(0, charactersJudged);
  const { guessesLog10, sequence } = judge().check(beginning, [...ownWords]);
  if (guessesLog10 >= guessesLog10Min) return null;
  const parts = sequence.map(({ pattern, token, ...part }) => {
    const isOwn = "dictionaryName" in part && part.dictionaryName === "userInputs";
    return { length: token.length, weakness: isOwn ? "own" : (weaknesses[pattern] ?? null) };
  });
  const longest = parts.filter(({ weakness }) => weakness !== null).sort((one, other) => other.length - one.length)[0];
  return longest?.weakness ?? "listed";
}

const weaknesses: Readonly<Record<string, Weakness>> = {
  dictionary: "listed",
  spatial: "keys",
  repeat: "repeat",
  sequence: "run",
  date: "run",
  regex: "run",
};
