import { batchKey } from "../stock/batch-number";

/** What an order can be found by. Whole where it must be typed whole, `words` where its beginning is enough. */
export interface Findable {
  readonly orderNumber: string;
  /** Patient, customer, recipient of the parcel. */
  readonly names: readonly string[];
  readonly email: string;
  /** As stored, in whatever spelling. */
  readonly phone: string;
  readonly pin: string;
  /** Of the register; null before it was dispensed. */
  readonly serial: number | null;
  readonly paymentId: string | null;
  readonly batches: readonly string[];
}

/** A term to be hashed: the whole of a word, or a beginning of it. */
export interface Term {
  readonly text: string;
  readonly whole: boolean;
}

/** Fewer letters would find half the shop; more are not told apart. */
const prefixMin = 3;
const prefixMax = 15;
/** The panel shows an order by its last characters. */
export const shownCharacters = 6;

/** Every term an order is found by, each once. */
export function termsOf(order: Findable): Term[] {
  const begun = [...order.names.flatMap(wordsOf), mailbox(order.email), phoneDigits(order.phone)];
  const whole = [
    ...begun,
    order.pin,
    order.orderNumber,
    order.orderNumber.slice(-shownCharacters),
    phoneDigits(order.phone).slice(-4),
    ...(order.serial === null ? [] : [String(order.serial)]),
    ...(order.paymentId === null ? [] : [order.paymentId.toLowerCase()]),
    ...order.batches.map((number) => batchKey(number).toLowerCase()),
  ];
  const terms = [
    ...whole.map((text) => ({ text, whole: true })),
    ...[...begun, order.pin].flatMap(beginnings).map((text) => ({ text, whole: false })),
  ].filter(({ text }) => text !== "");
  return [...new Map(terms.map((term) => [`${term.whole} ${term.text}`, term])).values()];
}

/**
 * What somebody typed, as the ways it may be meant: an order fits when all words of one of them fit. Empty when nothing of it can be looked for:
 * a word of one or two letters finds only what it is the whole of.
 */
export function readQuery(typed: string): string[][] {
  const text = tidy(typed)
    .replace(/^(…|\.\.\.|#|no\.?\s)/u, "")
    .trim();
  if (text === "") return [];
  if (text.includes("@")) return [[mailbox(text)]];
  const ways = [wordsOf(text)];
  if (/^[+\d\s().-]+$/.test(text)) ways.push([phoneDigits(text)]);
  if (/^pi_\w+$/.test(text)) ways.push([text]);
  // Whoever reads a batch number off a pack types it with its strokes and spaces, or without.
  if (/[\d]/.test(text) && /^[\x20-\x7e]+$/.test(text)) ways.push([batchKey(text).toLowerCase()]);
  const sound = ways.filter((words) => words.length > 0 && words.every((word) => word !== ""));
  return [...new Map(sound.map((words) => [words.join(" "), words])).values()];
}

/** A typed word as the beginning of one; null when it is too short for that. */
export const asBeginning = (word: string): string | null =>
  [...word].length < prefixMin ? null : [...word].slice(0, prefixMax).join("");

function beginnings(word: string): string[] {
  const letters = [...word];
  const lengths = Array.from({ length: Math.min(letters.length, prefixMax) - prefixMin + 1 }, (_, index) => index);
  return lengths.map((index) => letters.slice(0, index + prefixMin).join(""));
}

/** Small letters, accents off Latin ones; the vowel signs of Indian scripts stay, they are not accents. Nothing invisible. */
const tidy = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\p{Cf}]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .trim();

const wordsOf = (text: string): string[] => tidy(text).match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];

const mailbox = (email: string) => tidy(email).replace(/\s/gu, "");

/** The ten digits of an Indian number, without country code or leading zero; shorter ones as they are. */
function phoneDigits(text: string): string {
  const digits = tidy(text).replace(/\D/gu, "");
  return digits.length > 10 ? digits.slice(-10) : digits.replace(/^0(?=\d{10}$)/, "");
}
