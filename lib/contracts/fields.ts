import { z } from "zod";
import { t } from "@/content/words/t";
import { plainCharacters } from "@/lib/domain/order/typed-address";
import { sexes } from "@/lib/domain/prescription/transcription";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { readDay, type Years } from "@/lib/domain/shared/read-day";

/** A public id of ours. Anything else was never one, so it is answered like one that never was. */
export const publicId = z.string().refine(isPublicId, t("fieldFaults.idInvalid"));

/** Controls (but tab and line ends), halves of characters, and line ends of other kinds: they break registers and labels. */
const unprintable = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * What turns or hides the letters around it and comes along when text is copied from a chat or a PDF. Nobody sees it, so nobody could take it out:
 * it is dropped. The joiners U+200C and U+200D stay, Indian scripts need them.
 */
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text of several lines: trimmed, bounded. */
export function paragraph(max: number, what: string) {
  return z
    .string({ error: t("fieldFaults.missing", { what }) })
    .overwrite((text) => text.replace(invisible, ""))
    .trim()
    .max(max, t("fieldFaults.tooLong", { what, max }))
    .refine((text) => !unprintable.test(text), t("fieldFaults.unprintable", { what }));
}

/** Text of one line, as it stands in a register, on a label or in the head of a mail. */
export function words(max: number, what: string) {
  return paragraph(max, what).refine((text) => !/[\t\n\r]/.test(text), t("fieldFaults.severalLines", { what }));
}

/** A registration number, which is compared by its letters and digits: digits of every script as 0 to 9, full-width letters as others. */
export const registrationNumber = (what: string) => words(60, what).overwrite(plainCharacters);

/**
 * A day as people type it, handed on as `2026-11-25`. What is no day is handed on as it was typed: the rules of the field refuse it in their own
 * words, with all else that is wrong.
 */
function readable(what: string, years: Years) {
  return words(30, what).overwrite((typed) => readDay(typed, years) ?? typed);
}

/** A day of a paper, a test, a weighing or a plan. */
export const dayOfThisCentury = (what: string) => readable(what, { from: 2000, to: 2099 });

/** Two digits of a year stand for the 1900s from 50 on; below, a child and an old person could both be meant. */
export const birthDay = (what: string) => readable(what, { from: 1900, to: 2049 });

/** Whole numbers; a form sends them as digits. Nothing else that JavaScript would take for a number passes. */
export function wholeNumber(min: number, max: number, what: string) {
  const range = t("fieldFaults.notWholeNumber", { what, min, max });
  return z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^\d{1,9}$/, range)
          .transform(Number),
      ],
      { error: range },
    )
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, range);
}

/** A number that may have a half (capsules a day). */
export function decimalNumber(min: number, max: number, what: string) {
  const range = t("fieldFaults.notNumber", { what, min, max });
  return z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^\d{1,6}(\.\d{1,2})?$/, range)
          .transform(Number),
      ],
      { error: range },
    )
    .refine((value) => Number.isFinite(value) && value >= min && value <= max, range);
}

/** A field that may be left empty: nothing is null. */
export const stated = <Value extends z.ZodType>(value: Value) =>
  z
    .union([z.literal("").transform(() => null), value], {
      // What is wrong with what was typed, not that it is no empty field either.
      error: ({ errors }) => (errors as readonly z.core.$ZodIssue[][]).at(-1)?.[0]?.message,
    })
    .nullish()
    .transform((found) => (found === undefined ? null : found));

/** A patient's sex as prescriptions write it, in a word or its first letter. */
export const sexStated = z.string().transform((text, context) => {
  const found = sexes.find((sex) => text !== "" && (sex === text.toLowerCase() || sex[0] === text.toLowerCase()));
  if (found !== undefined) return found;
  context.addIssue({ code: "custom", message: t("fieldFaults.choiceInvalid") });
  return z.NEVER;
});

/** A tick box: JSON sends a boolean, a form `on` or nothing. */
export const ticked = z
  .union([z.boolean(), z.enum(["on", "true"]).transform(() => true), z.enum(["", "false"]).transform(() => false)])
  .default(false);

/** A list of short entries: JSON sends an array, a form one text with commas or lines. */
export function entries(max: number, what: string) {
  const one = words(120, what);
  return z
    .union([z.array(one), z.string().transform((text) => text.split(/[,\n]/))])
    .transform((list) => list.map((entry) => entry.trim()).filter((entry) => entry !== ""))
    .pipe(z.array(one).max(max, t("fieldFaults.tooManyEntries", { max })))
    .default([]);
}

/** What a person saw when they acted: the order's version. */
export const seenVersion = wholeNumber(0, 1_000_000_000, t("fieldFaults.versionSeen"));
