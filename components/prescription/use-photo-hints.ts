"use client";

import { useCallback, useState } from "react";
import type { PhotoHint } from "@/lib/domain/prescription/photo-hints";
import { hintWords } from "./photo-hints";
import { hintsOfFile } from "./read-photo";

/** Words about chosen photos, by the key of the file on its way and, once it is stored, by its id. */
export function usePhotoHints() {
  const [words, setWords] = useState<Readonly<Record<string, string>>>({});
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState("");
  /** The file on its way under `key` is the stored one of this id. The same function always, for an effect depends on it. */
  const stored = useCallback((key: string, id: string) => setKeys((known) => ({ ...known, [id]: key })), []);
  return {
    /** For the live region. */
    said,
    async look(key: string, file: File): Promise<readonly PhotoHint[]> {
      const hints = await hintsOfFile(file);
      if (hints.length === 0) return hints;
      setWords((known) => ({ ...known, [key]: hintWords(hints) }));
      setSaid(`${file.name}: ${hintWords(hints)}`);
      return hints;
    },
    stored,
    of: (id: string): string | undefined => words[keys[id] ?? id],
  };
}
