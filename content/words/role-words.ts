import { roles } from "@/lib/domain/access/roles";
import { t } from "./t";

/** As messages choose by it: a role that a later version wrote is nobody's of today. */
const chosen = (role: string | null): string => [...roles, "visitor", "you"].find((one) => one === role) ?? "other";

/** “Priya Nair, pharmacist”; without a name the role alone. */
export const whoWords = (name: string | null, role: string | null): string =>
  name === null ? t("people.role", { role: chosen(role) }) : t("people.nameAndRole", { name, role: chosen(role) });

/** A colleague whose account may be gone. */
export const colleagueWords = (name: string | null): string => name ?? t("answers.colleague");

/** To whom something was put: a person, or anybody of a role. */
export const addresseeWords = ({
  name,
  role,
}: {
  readonly name: string | null;
  readonly role: string | null;
}): string => name ?? t("answers.anyOfRole", { role: role ?? "colleague" });

/** Who did something, in a line of its own: “Priya Nair, pharmacist”, “the customer”, “automatically”. */
export function doerWords(role: string, name: string | null): string {
  if (role === "system") return t("answers.automatically");
  return role === "customer" ? t("answers.customer") : whoWords(name, role);
}

/** “by a pharmacist”, “by you”, “automatically”. */
export const byWords = (who: string): string => t("people.by", { who: chosen(who) });

/** “Pharmacist Priya N.”, “Somebody”: as a customer reads it. `name` is what is shown of it. */
const seenWords = (role: string | null, name: string | null): string =>
  name === null ? t("people.seenBy", { role: chosen(role) }) : t("people.seenByName", { name, role: chosen(role) });

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
