import type { Monograph } from "@/content/define";
import { explainedParts } from "@/content/explained";
import styles from "./explained.module.css";

export interface ExplainedProps {
  readonly monograph: Monograph;
  readonly text: string;
  /** The page that carries the list of words; empty when it is this one. */
  readonly listAt?: string | undefined;
  readonly beginsSentence?: boolean | undefined;
}

/** A text of the monograph; a word of the trade in it leads to its meaning, which opens in place (note-in-place.tsx). */
export function Explained({ monograph, text, listAt = "", beginsSentence = false }: ExplainedProps) {
  return explainedParts(monograph, text).map((part, index) => {
    const shown = beginsSentence && index === 0 ? capital(part.text) : part.text;
    return part.term === null ? (
      shown
    ) : (
      <a
        key={part.term.id}
        href={`${listAt}#word-${part.term.id}`}
        className={styles.word}
        data-note={listAt === "" ? "word" : undefined}
      >
        {shown}
      </a>
    );
  });
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
