import { t } from "@/content/words/people";
import { roles } from "./roles";

/** As messages choose by it: a role that a later version wrote is nobody's of today. */
const chosen = (role: string | null): string => [...roles, "visitor", "you"].find((one) => one === role) ?? "other";

/** “Priya Nair, pharmacist”; without a name the role alone. */
export const whoWords = (name: string | null, role: string | null): string =>
  name === null ? t("role", { role: chosen(role) }) : t("nameAndRole", { name, role: chosen(role) });

/** “by a pharmacist”, “by you”, “automatically”. */
export const byWords = (who: string): string => t("by", { who: chosen(who) });

/** “Pharmacist Priya N.”, “Somebody”: as a customer reads it. `name` is what is shown of it. */
export const seenWords = (role: string | null, name: string | null): string =>
  name === null ? t("seenBy", { role: chosen(role) }) : t("seenByName", { name, role: chosen(role) });
