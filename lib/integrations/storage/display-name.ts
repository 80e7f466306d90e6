import "server-only";
import { unnamedFile } from "@/lib/evidence/texts";

const lengthMax = 120;

/** A file's name as it may be shown: no folders, no control or direction characters, not too long. It names nothing on disk. */
export function displayName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, "")
    .trim();
  const characters = [...plain];
  if (characters.length === 0) return unnamedFile;
  return characters.length <= lengthMax ? plain : `${characters.slice(0, lengthMax - 1).join("")}…`;
}
