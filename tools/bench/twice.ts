import { cellsOf, coarseBands, turns } from "@/lib/domain/prescription/page-likeness";
import { samePage } from "@/lib/domain/prescription/sameness";
import { sketchOf } from "@/lib/integrations/storage/page-sketch.mjs";
import { clinicPapers, cropped, numbers, photographed, resaved, scaled, turned } from "./clinic-papers";

type Turned = ReturnType<typeof opened>;
type Change = (page: Buffer, next: () => number) => Promise<Buffer>;

/** What is done to a page before it is sent again. */
export const changes: Readonly<Record<string, Change>> = {
  "saved again, quality 60": (page) => resaved(page, 60),
  "saved again, quality 90": (page) => resaved(page, 90),
  "scaled to 50 %": (page) => scaled(page, 0.5),
  "scaled to 150 %": (page) => scaled(page, 1.5),
  "turned by 90 degrees": (page) => turned(page, 90),
  "cropped by up to 5 % an edge": (page, next) => cropped(page, 0.05, next),
  "cropped by up to 10 % an edge": (page, next) => cropped(page, 0.1, next),
  "photographed again": photographed,
};

export interface Twice {
  /** Of 1: how many changed copies are found, by change. */
  readonly found: Readonly<Record<string, number>>;
  /** Of 1: how many pairs of different papers are taken for the same. */
  readonly falsePairs: number;
  readonly pairs: number;
}

/** As the shop finds them: candidates by a shared band (lib/jobs/handlers/compare-prescription.ts), then the likeness of the sketches. */
export async function measureTwice(count: number, names: readonly string[], pairsMax: number): Promise<Twice> {
  const papers: Turned[] = [];
  const hits: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]));
  for await (const page of clinicPapers(count)) {
    const next = numbers(papers.length + 1);
    const paper = await sketched(page);
    for (const name of names) {
      const copy = await changes[name]?.(page, next);
      if (copy !== undefined && isFound(await sketched(copy), paper)) hits[name] = (hits[name] ?? 0) + 1;
    }
    papers.push(paper);
  }
  const next = numbers(99);
  let [pairs, taken] = [0, 0];
  while (pairs < pairsMax) {
    const [one, other] = [papers[Math.floor(next() * count)], papers[Math.floor(next() * count)]];
    if (one === undefined || other === undefined || one === other) continue;
    pairs++;
    if (isFound(one, other)) taken++;
  }
  const found = Object.fromEntries(names.map((name) => [name, (hits[name] ?? 0) / count]));
  return { found, falsePairs: taken / pairs, pairs };
}

async function sketched(page: Buffer): Promise<Turned> {
  const sketch = await sketchOf(page);
  if (sketch === null) throw new Error("a page without ink");
  return opened(sketch);
}

function opened(sketch: string) {
  return turns(cellsOf(sketch)).map((cells) => ({ cells, bands: coarseBands(cells) }));
}

function isFound(sent: Turned, kept: Turned): boolean {
  const [upright] = kept;
  if (upright === undefined) return false;
  const likely = sent.filter(({ bands }) => bands.some((band) => upright.bands.includes(band)));
  const cells = likely.map((turn) => turn.cells);
  return samePage(cells, upright.cells) !== null;
}

/** `npm run bench -- twice [papers]`: the figures of docs/benchmarks.md. */
export async function twiceBench(count: number): Promise<string> {
  const { found, falsePairs, pairs } = await measureTwice(
    count,
    Object.keys(changes),
    Math.min(20_000, (count * (count - 1)) / 2),
  );
  const share = (value: number) => `${(value * 100).toFixed(2)} %`;
  return [
    ...Object.entries(found).map(([name, value]) => `${name.padEnd(32)} found ${share(value)}`),
    `${"different papers of one clinic".padEnd(32)} taken for the same ${share(falsePairs)} of ${pairs} pairs`,
  ].join("\n");
}
