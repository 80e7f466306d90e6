import { t } from "@/content/words/record";
import { formatPaise } from "@/lib/format/money";

/** The details of a line of the record in plain words. They are codes, numbers and ids only: the record holds no patient's words. */
export const recordDetails = (details: Readonly<Record<string, unknown>>): string =>
  Object.entries(details)
    .map(([name, value]) => t("detail", { name: plainName(name), value: plainValue(name, value) }))
    .join(", ");

/** `totalPaise` → `total`, `registerSerial` → `register serial`. */
function plainName(name: string): string {
  const spaced = name.replace(/(?<=.)Paise$/, "").replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ");
  return spaced.toLowerCase();
}

function plainValue(name: string, value: unknown): string {
  if (typeof value === "number") return /Paise$/.test(name) ? formatPaise(value) : String(value);
  if (typeof value === "boolean") return value ? t("detailYes") : t("detailNo");
  if (value === null || value === undefined) return t("detailNone");
  if (Array.isArray(value)) return value.map((one) => plainValue(name, one)).join("; ");
  if (typeof value === "object") return `(${recordDetails(Object.fromEntries(Object.entries(value)))})`;
  return plainCode(String(value));
}

/** `page-not-opened` → `page not opened`; ids and batch numbers stay as they are. */
export function plainCode(code: string): string {
  if (/^[a-z]+(?:[.-][a-z]+)+$/.test(code)) return code.replace(/[.-]/g, " ");
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(code) ? plainName(code) : code;
}
