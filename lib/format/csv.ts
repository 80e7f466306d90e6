/** A cell that a spreadsheet would run as a formula, or that hides one behind a tab or a line end. */
const runs = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows as CSV (RFC 4180) for a spreadsheet: UTF-8 with its mark, lines end with CRLF, every cell quoted. What would begin a formula begins with an
 * apostrophe instead: names and addresses are a stranger's words.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: string | number): string {
  const text =
    typeof value === "number" ? String(value) : runs.test(value.trimStart()) || runs.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
