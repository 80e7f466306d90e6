/** Whether a row says every word that is looked for, in any order, whatever the case and the accents. Nothing asked for is found everywhere. */
export function rowMatches(row: string, wanted: string): boolean {
  const text = plain(row);
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
