import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { type Block, noConfirmedFigure, type Section } from "@/content/define";
import { Citation } from "./citation";
import { Explained } from "./explained";
import styles from "./monograph.module.css";
import { ReadingTable } from "./reading-table";
import { SaidList, SaidText } from "./said-text";

export interface SectionBlocksProps {
  readonly section: Section;
  /** The rank of headings inside the section. */
  readonly level: HeadingLevel;
  /** The page that carries the list of sources; empty when it is this one. */
  readonly sourcesAt?: string | undefined;
}

export function SectionBlocks({ section, level, sourcesAt }: SectionBlocksProps) {
  return section.map((block) => <BlockView key={keyOf(block)} block={block} level={level} sourcesAt={sourcesAt} />);
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

interface BlockViewProps {
  readonly block: Block;
  readonly level: HeadingLevel;
  readonly sourcesAt: string | undefined;
}

function BlockView({ block, level, sourcesAt }: BlockViewProps) {
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
              <SaidText said={part} sourcesAt={sourcesAt} />
            </span>
          ))}
        </p>
      );
    case "list":
      return <SaidList items={block.items} sourcesAt={sourcesAt} />;
    case "keyed":
      return (
        <dl className={styles.keyed}>
          {block.items.map(({ term, said }) => (
            <div key={term} className={styles.pair}>
              <dt>{term}</dt>
              <dd>
                <SaidText said={said} sourcesAt={sourcesAt} />
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
                  <Explained text={cell} listAt={sourcesAt} />
                  <Citation ids={cite} sourcesAt={sourcesAt} />
                </>
              ) : (
                <Explained key={cell} text={cell} listAt={sourcesAt} />
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
