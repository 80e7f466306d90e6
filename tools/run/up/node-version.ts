/**
 * The first releases whose Brotli decoder is mended (CVE-2026-111497, remote code execution); lines without one stay open.
 * Nothing of ours accepts Brotli from outside, but a live shop should not rest on that alone.
 */
const firstPatched: readonly (readonly [major: number, minor: number, patch: number])[] = [
  [22, 23, 4],
  [24, 22, 1],
  [26, 12, 1],
];

export const patchedNodes = firstPatched.map((version) => version.join(".")).join(", ");

export function isPatchedNode(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (major > 26) return true;
  const [, leastMinor, leastPatch] = firstPatched.find(([line]) => line === major) ?? [];
  if (leastMinor === undefined || leastPatch === undefined) return false;
  return minor > leastMinor || (minor === leastMinor && patch >= leastPatch);
}
