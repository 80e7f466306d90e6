import "server-only";
import { language } from "@/content/words/language";
import { t } from "@/content/words/t";
import type { Block, Site, Words } from "./template";

/** The words as plain text and as simple HTML: no pictures, no tracking, nothing loaded from anywhere. */
export function layOut(
  words: Words,
  site: Site,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const foot = [`${site.pharmacyName}, ${site.pharmacyPhone}`, t("mail.footer")];
  const text = [...words.blocks.map(asText), "-- ", ...foot].join("\n\n");
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<title>${escaped(words.subject)}</title></head><body>`,
    ...words.blocks.map(asHtml),
    `<hr>${foot.map((line) => `<p>${escaped(line)}</p>`).join("")}`,
    "</body></html>",
  ].join("\n");
  return { subject: oneLine(words.subject), text: `${text}\n`, html };
}

const asText = (block: Block) => (typeof block === "string" ? oneLine(block) : `${block.link}:\n${unbroken(block.to)}`);

function asHtml(block: Block): string {
  if (typeof block === "string") return `<p>${escaped(oneLine(block))}</p>`;
  return `<p><a href="${escaped(unbroken(block.to))}">${escaped(block.link)}</a></p>`;
}

/** A name with a line break in it must not begin a header or a paragraph of its own. */
const oneLine = (words: string) => words.replace(/\s+/g, " ").trim();

/** An address ends where a blank begins. */
const unbroken = (address: string) => address.replace(/\s+/g, "");

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
