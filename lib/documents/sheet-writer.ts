import { t } from "@/content/words/t";
import type { Run, SheetLine } from "./section-lines";

type Document = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

/** Points. Large type: body text is read at arm's length by whoever has no glasses at hand. */
const sizes = { 1: 26, 2: 20, 3: 16, body: 14, foot: 10 } as const;
const indent = 18;

/** Writes what is read and, beside it, what it is, so that a screen reader knows headings and lists. */
export interface SheetWriter {
  heading(level: 1 | 2 | 3, text: string): void;
  paragraph(runs: readonly Run[]): void;
  list(items: readonly (readonly Run[])[]): void;
  line(line: SheetLine): void;
  /** What `write` writes stands in a frame, as far as one page holds it. */
  framed(write: () => void): void;
  /** `foot` goes on every page with its number. */
  end(foot: string): void;
}

export function sheetWriter(document: Document): SheetWriter {
  const root = document.struct("Document");
  document.addStructure(root);

  const runs = (parts: readonly Run[]) => {
    document.fontSize(sizes.body);
    for (const [index, { text, isStrong }] of parts.entries())
      document
        .font(isStrong === true ? "strong" : "plain")
        .text(text, { continued: index < parts.length - 1, lineGap: 3 });
  };
  const item = (parts: readonly Run[]): Structure =>
    document.struct("LI", {}, [
      document.struct("Lbl", {}, () => {
        // The dot takes no line of its own: the text begins beside it.
        document.font("plain").fontSize(sizes.body).text("•", { lineGap: 3 }).moveUp();
      }),
      document.struct("LBody", {}, () => {
        document.x += indent;
        runs(parts);
        document.x -= indent;
        document.moveDown(0.3);
      }),
    ]);

  const writer: SheetWriter = {
    heading(level, text) {
      roomFor(document, 3 * sizes[level]);
      root.add(
        document.struct(`H${level}`, {}, () => {
          if (level > 1) document.moveDown(level === 2 ? 0.8 : 0.4);
          document.font("strong").fontSize(sizes[level]).text(text).moveDown(0.3);
        }),
      );
    },
    paragraph(parts) {
      root.add(
        document.struct("P", {}, () => {
          runs(parts);
          document.moveDown(0.5);
        }),
      );
    },
    list(items) {
      const list = document.struct("L");
      root.add(list);
      for (const parts of items) {
        roomFor(document, 2 * sizes.body);
        list.add(item(parts));
      }
      list.end();
    },
    line(line) {
      if (line.kind === "heading") writer.heading(3, line.text);
      else if (line.kind === "paragraph") writer.paragraph(line.runs);
      else writer.list(line.items);
    },
    framed(write) {
      const { page, y: top } = document;
      write();
      const bottom = document.page === page ? document.y : page.height - page.margins.bottom;
      const { left, right } = page.margins;
      document.markContent("Artifact", { type: "Layout" });
      document
        .rect(left - 12, top, page.width - left - right + 24, bottom - top)
        .lineWidth(2.5)
        .stroke();
      document.endMarkedContent();
    },
    end(foot) {
      root.end();
      numberPages(document, foot);
      document.end();
    },
  };
  return writer;
}

/** A heading stays with what it heads, and the dot of an item with its first line. */
function roomFor(document: Document, points: number): void {
  const { page, y } = document;
  if (y + points > page.height - page.margins.bottom) document.addPage();
}

function numberPages(document: Document, foot: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    document.switchToPage(index);
    const { page } = document;
    // Below the margin a text would begin a page of its own.
    page.margins.bottom = 0;
    document.markContent("Artifact", { type: "Pagination" });
    document
      .font("plain")
      .fontSize(sizes.foot)
      .text(t("document.pageFooter", { foot, index: index + 1, count }), page.margins.left, page.height - 44, {
        lineBreak: false,
      });
    document.endMarkedContent();
  }
}
