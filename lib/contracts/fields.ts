import { z } from "zod";

/** A public id of ours. Anything else was never one, so it is answered like one that never was. */
export const publicId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/, "This is not an id of ours.");

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point; they break registers and labels.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** Text a person typed: trimmed, no control characters, bounded. */
export function words(max: number, what: string) {
  return z
    .string({ error: `${what} is missing.` })
    .trim()
    .max(max, `${what} is too long (at most ${max} characters).`)
    .refine((text) => !unprintable.test(text), `${what} holds characters that cannot be printed.`);
}

/** Whole numbers; a form sends them as digits. Nothing else that JavaScript would take for a number passes. */
export function wholeNumber(min: number, max: number, what: string) {
  const range = `${what} must be a whole number from ${min} to ${max}.`;
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
  const range = `${what} must be a number from ${min} to ${max}.`;
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
    .pipe(z.array(one).max(max, `At most ${max} entries.`))
    .default([]);
}

/** What a person saw when they acted: the order's version. */
export const seenVersion = wholeNumber(0, 1_000_000_000, "The version you saw");
