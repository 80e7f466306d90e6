import type { Role } from "../access/roles";

/** The events by which somebody has seen a prescription: a page, or the files as they were sent. */
export const seenEvents = ["prescription.page-viewed", "prescription.original-taken"] as const;

const roleWords: Readonly<Record<Role, string>> = {
  customer: "Customer",
  technician: "Technician",
  pharmacist: "Pharmacist",
  manager: "Manager",
};

/**
 * Who looked, in the words the customer reads: “Pharmacist Priya N.”. Role, first name and the initial of the last: enough to ask after a
 * person, not enough to look one up elsewhere. Without a name the role alone; an unknown role is “Somebody”, never left out.
 */
export function seenByWords(role: string | null, name: string | null): string {
  const known = Object.hasOwn(roleWords, role ?? "") ? roleWords[role as Role] : "Somebody";
  const [first, ...others] = (name ?? "")
    .trim()
    .split(/\s+/)
    .filter((part) => part !== "");
  if (first === undefined) return known;
  const initial = [...(others.at(-1) ?? "")][0];
  return `${known} ${first}${initial === undefined ? "" : ` ${initial.toUpperCase()}.`}`;
}
