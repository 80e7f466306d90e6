import { seenWords } from "../access/role-words";

/** The events by which somebody has seen a prescription: a page, or the files as they were sent. */
export const seenEvents = ["prescription.page-viewed", "prescription.original-taken"] as const;

/**
 * Who looked, in the words the customer reads: “Pharmacist Priya N.”. Role, first name and the initial of the last: enough to ask after a
 * person, not enough to look one up elsewhere. Without a name the role alone; an unknown role is “Somebody”, never left out.
 */
export function seenByWords(role: string | null, name: string | null): string {
  const [first, ...others] = (name ?? "")
    .trim()
    .split(/\s+/)
    .filter((part) => part !== "");
  if (first === undefined) return seenWords(role, null);
  const initial = [...(others.at(-1) ?? "")][0];
  return seenWords(role, initial === undefined ? first : `${first} ${initial.toUpperCase()}.`);
}
