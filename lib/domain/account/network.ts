/**
 * Whose address it is, for the limits: one IPv4 address, or the 64 bits that an IPv6 network hands to one household. Whoever has such a network
 * could otherwise count as 2^64 people.
 */
export function networkOf(address: string): string {
  const plain = address.trim().toLowerCase().replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  if (!/^[0-9a-f:.]+$/.test(plain) || !plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const groups = head === "" ? [] : head.split(":");
  const known =
    tail === undefined ? groups : [...groups, ...zeros(8 - groups.length - lengthOf(tail)), ...tail.split(":")];
  const first = [...known, ...zeros(4)].slice(0, 4).map((group) => Number.parseInt(group || "0", 16).toString(16));
  return `${first.join(":")}::/64`;
}

const zeros = (count: number) => Array.from({ length: Math.max(0, count) }, () => "0");

/** How many groups of 16 bits a text stands for; an IPv4 address at its end is two. */
const lengthOf = (text: string) => (text === "" ? 0 : text.split(":").length + (text.includes(".") ? 1 : 0));
