import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { type Block, noConfirmedFigure, type Section } from "@/content/define";
import { Citation } from "./citation";
import { Explained } from "./explained";
import styles from "./monograph.module.css";
import { ReadingTable } from "./reading-table";
import { type Context, SaidList, SaidText } from "./said-text";

export interface SectionBlocksProps extends Context {
  readonly section: Section;
  /** The rank of headings inside the section. */
  readonly level: HeadingLevel;
}

export function SectionBlocks({ section, level, ...context }: SectionBlocksProps) {
  return section.map((block) => <BlockView key={keyOf(block)} block={block} level={level} context={context} />);
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
  readonly context: Context;
}

function BlockView({ block, level, context }: BlockViewProps) {
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
              <SaidText said={part} {...context} />
            </span>
          ))}
        </p>
      );
    case "list":
      return <SaidList items={block.items} {...context} />;
    case "keyed":
      return (
        <dl className={styles.keyed}>
          {block.items.map(({ term, said }) => (
            <div key={term} className={styles.pair}>
              <dt>{term}</dt>
              <dd>
                <SaidText said={said} {...context} />
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
                  <Explained monograph={context.monograph} text={cell} listAt={context.sourcesAt} />
                  <Citation ids={cite} {...context} />
                </>
              ) : (
                <Explained key={cell} monograph={context.monograph} text={cell} listAt={context.sourcesAt} />
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
