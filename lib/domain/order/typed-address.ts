// How people in India type a PIN code and a mobile number, read into the one form in which they are kept and shown.

/** Where the ten digits of the scripts of India, and of Arabic, begin. */
const zeros = [0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0660, 0x06f0];

/** Digits of any of these scripts as 0 to 9; nothing invisible, and every kind of space as one. */
export function plainCharacters(typed: string): string {
  const latin = [...typed.normalize("NFKC")].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? letter : String(code - zero);
  });
  return latin
    .join("")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** `411 004` and `४११००४` are 411004. What is no PIN code comes back tidied, for its words to be judged. */
export function readPin(typed: string): string {
  const tidy = plainCharacters(typed);
  const joined = tidy.replace(/[ .-]/g, "");
  return /^\d{6}$/.test(joined) ? joined : tidy;
}

/**
 * `098220 12345`, `91 9822012345`, `+91 (98220) 12345` are 9822012345: ten digits, without country code or the zero of long distance. What is no
 * Indian mobile number comes back tidied.
 */
export function readPhone(typed: string): string {
  const tidy = plainCharacters(typed);
  if (!/^[+\d ().-]+$/.test(tidy)) return tidy;
  const digits = tidy.replace(/\D/g, "");
  const number = /^(?:00?91|91|0)?([6-9]\d{9})$/.exec(digits)?.[1];
  return number ?? tidy;
}
