import { sourceNumber } from "@/content/cited-sources";
import { type Block, type Monograph, noConfirmedFigure, type Said, type Section } from "@/content/define";
import type { SourceId } from "@/content/sources";

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
}

export type SheetLine =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Run[])[] };

/** A section of the monograph as lines of a plain document; a table becomes a list, each row one item that names its columns. */
export function linesOf(monograph: Monograph, section: Section): readonly SheetLine[] {
  return section.flatMap((block) => linesOfBlock(monograph, block));
}

function linesOfBlock(monograph: Monograph, block: Block): readonly SheetLine[] {
  /** The sources' numbers as the monograph counts them. */
  const numbers = (cite: readonly SourceId[]) =>
    cite.length === 0 ? "" : ` [${cite.map((id) => sourceNumber(monograph, id)).join(", ")}]`;
  const saidWords = ({ text, cite }: Said) => `${text}${numbers(cite)}`;
  switch (block.kind) {
    case "heading":
      return [{ kind: "heading", text: block.text }];
    case "paragraph":
      return [{ kind: "paragraph", runs: [{ text: block.parts.map(saidWords).join(" ") }] }];
    case "list":
      return [{ kind: "list", items: block.items.map((said) => [{ text: saidWords(said) }]) }];
    case "keyed":
      return [
        {
          kind: "list",
          items: block.items.map(({ term, said }) => [
            { text: `${term}: `, isStrong: true },
            { text: saidWords(said) },
          ]),
        },
      ];
    case "table": {
      const [, ...columns] = block.columns;
      const items = block.rows.map(({ cells: [first, ...cells], cite }) => [
        { text: `${first}. `, isStrong: true },
        { text: `${cells.map((cell, index) => `${columns[index]}: ${cell}`).join("; ")}${numbers(cite)}` },
      ]);
      return [
        { kind: "heading", text: block.caption },
        { kind: "list", items },
      ];
    }
    case "unknown":
      return [{ kind: "paragraph", runs: [{ text: `${block.about}. `, isStrong: true }, { text: noConfirmedFigure }] }];
  }
}
