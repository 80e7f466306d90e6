import { t } from "@/content/words/monograph";
import type { RowsWords } from "./find-rows";

/** What a search in a table says of what it found; `whenNone` is what to do when that is nothing. */
export function rowsWords(whenNone: string): RowsWords {
  return {
    some: t("rowsLeft", { left: "{left}", all: "{all}" }),
    none: t("noRow", { all: "{all}", wanted: "{wanted}", whenNone }),
  };
}
