import type { RecordedView, SeenFile } from "@/lib/queries/account/prescription-views";
import { t } from "./answers";
import { seenByWords } from "./role-words";

/** Who looked at a prescription, as its owner reads it: “Pharmacist Priya N.”, or “You”. */
export const seenWho = ({ by }: Pick<RecordedView, "by">): string =>
  by === null ? t("you") : seenByWords(by.role, by.name);

/** What was looked at: “Page 2 of photo.jpg”. */
export function seenWhat({ as, page, file }: SeenFile): string {
  const name = file === null ? t("aFile") : `${file.name}${file.isRemoved ? ` ${t("removedSince")}` : ""}`;
  if (as === "original") return t("theFileAsYouSent", { name });
  const which = file?.pages === 1 ? name : t("pageOf", { page, name });
  return as === "thumbnail" ? t("smallPicture", { which }) : which;
}
