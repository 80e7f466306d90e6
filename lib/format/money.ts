/**
 * Integer paise as a person reads them: `26800` → `₹ 268.00`, `12345678` → `₹ 1,23,456.78` (groups of two above the thousand, as in India).
 * Written by hand, not by Intl: the sign, its space and the grouping must be the same under every ICU. Throws for anything but whole paise,
 * because half a paisa on a page means that a sum went wrong before.
 */
export function formatPaise(paise: number): string {
  if (!Number.isSafeInteger(paise)) throw new RangeError(`Money is whole paise, not ${paise}.`);
  const amount = Math.abs(paise);
  const rupees = Math.trunc(amount / 100);
  const fraction = String(amount % 100).padStart(2, "0");
  return `${paise < 0 ? "\u2212" : ""}₹ ${groupIndian(rupees)}.${fraction}`;
}

/** The price of one of `units` equal parts, rounded half up to whole paise; for display only, never summed. */
export function formatPaisePerUnit(paise: number, units: number): string {
  if (!Number.isSafeInteger(units) || units < 1) throw new RangeError(`A pack holds at least one unit, not ${units}.`);
  return formatPaise(Math.round(paise / units));
}

function groupIndian(whole: number): string {
  const digits = String(whole);
  const head = digits.slice(0, -3);
  const tail = digits.slice(-3);
  return head === "" ? tail : `${head.replace(/\B(?=(\d{2})+$)/g, ",")},${tail}`;
}
