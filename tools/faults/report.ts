import fs from "node:fs";
import type { Ran, Suite } from "./failpoint-suite";
import { kindOf, placeOf } from "./plans";

const page = "docs/reliability.md";
const begin = "<!-- written by npm run faults -- --write -->";
const end = "<!-- end of what is written -->";

interface Cell {
  runs: number;
  broken: number;
}

/** One row a place, one column a kind of fault: lives led, and of them broken. What was not reached is no run. */
export function tableOf(ran: readonly Ran[], first: string, kinds: readonly string[]): string[] {
  const rows = new Map<string, Map<string, Cell>>();
  for (const { plan, result } of ran) {
    if (!result.fired) continue;
    const row = rows.get(placeOf(plan)) ?? new Map<string, Cell>();
    const cell = row.get(kindOf(plan)) ?? { runs: 0, broken: 0 };
    cell.runs += 1;
    if (result.broken.length > 0) cell.broken += 1;
    row.set(kindOf(plan), cell);
    rows.set(placeOf(plan), row);
  }
  const head = [first, ...kinds];
  const words = (cell: Cell | undefined) =>
    cell === undefined ? "" : cell.broken === 0 ? String(cell.runs) : `${cell.runs}, ${cell.broken} broken`;
  const body = [...rows].map(([place, row]) => [`\`${place}\``, ...kinds.map((kind) => words(row.get(kind)))]);
  const widths = head.map((_, at) => Math.max(...[head, ...body].map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
}

export function reportOf({ ran, planned }: Suite, minutes: number): string[] {
  const shop = ran.filter(({ plan }) => plan.fault.at === "shop");
  const stripe = ran.filter(({ plan }) => plan.fault.at === "stripe");
  const broken = ran.filter(({ result }) => result.broken.length > 0).length;
  const reached = ran.filter(({ result }) => result.fired).length;
  return [
    `Of ${planned} planned faults ${ran.length} were tried, in ${minutes.toFixed(0)} minutes: ${reached} struck, ${broken} broke something, ${ran.length - reached} met no life (what a worker does at once has no fixed order).`,
    "",
    ...tableOf(shop, "where (`of` what)", ["kill", "throw", "hang", "drop"]),
    "",
    ...tableOf(stripe, "request to Stripe", ["cut-after", "hang", "500", "429"]),
  ];
}

/** Puts the report in its place in the documentation. */
export function writeReport(lines: readonly string[]): void {
  const text = fs.readFileSync(page, "utf8");
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${page} has lost its marks`);
  fs.writeFileSync(page, `${before}${begin}\n\n${lines.join("\n")}\n\n${end}${after}`);
}
