import type { RecordedView, SeenFile } from "@/lib/queries/account/prescription-views";
import { seenByWords } from "./role-words";
import { t } from "./t";

/** Who looked at a prescription, as its owner reads it: “Pharmacist Priya N.”, or “You”. */
export const seenWho = ({ by }: Pick<RecordedView, "by">): string =>
  by === null ? t("answers.you") : seenByWords(by.role, by.name);

/** What was looked at: “Page 2 of photo.jpg”. */
export function seenWhat({ as, page, file }: SeenFile): string {
  const name =
    file === null ? t("answers.aFile") : `${file.name}${file.isRemoved ? ` ${t("answers.removedSince")}` : ""}`;
  if (as === "original") return t("answers.originalFile", { name });
  const which = file?.pages === 1 ? name : t("answers.pageOf", { page, name });
  return as === "thumbnail" ? t("answers.thumbnail", { which }) : which;
}
