import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { type Block, noConfirmedFigure, type Section } from "@/content/define";
import { Citation } from "./citation";
import styles from "./monograph.module.css";
import { ReadingTable } from "./reading-table";
import { SaidList, SaidText } from "./said-text";

export interface SectionBlocksProps {
  readonly section: Section;
  /** The rank of headings inside the section. */
  readonly level: HeadingLevel;
}

export function SectionBlocks({ section, level }: SectionBlocksProps) {
  return section.map((block) => <BlockView key={keyOf(block)} block={block} level={level} />);
}

/** The first words of a block: no two blocks of a section begin alike. */
function keyOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return block.text;
    case "paragraph":
      return block.parts[0].text;
    case "list":
      return block.items[0].text;
    case "keyed":
      return block.items[0].term;
    case "table":
      return block.caption;
    case "unknown":
      return block.about;
  }
}

function BlockView({ block, level }: { readonly block: Block; readonly level: HeadingLevel }) {
  switch (block.kind) {
    case "heading":
      return (
        <Heading level={level} id={block.id} className={styles.inner}>
          {block.text}
        </Heading>
      );
    case "paragraph":
      return (
        <p>
          {block.parts.map((part, index) => (
            <span key={part.text}>
              {index > 0 && " "}
              <SaidText said={part} />
            </span>
          ))}
        </p>
      );
    case "list":
      return <SaidList items={block.items} />;
    case "keyed":
      return (
        <dl className={styles.keyed}>
          {block.items.map(({ term, said }) => (
            <div key={term} className={styles.pair}>
              <dt>{term}</dt>
              <dd>
                <SaidText said={said} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "table":
      return (
        <ReadingTable
          caption={block.caption}
          columns={block.columns}
          rows={block.rows.map(({ cells, cite }) => ({
            key: cells.join(" "),
            cells: cells.map((cell, index) =>
              index === cells.length - 1 ? (
                <>
                  {cell}
                  <Citation ids={cite} />
                </>
              ) : (
                cell
              ),
            ),
          }))}
        />
      );
    case "unknown":
      return (
        <p className={styles.unknown}>
          <strong>{block.about}.</strong> {noConfirmedFigure}
        </p>
      );
  }
}
