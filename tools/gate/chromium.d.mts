/** A Chromium to test with; installs one where it can, else says what to run. */
export function findChromium(): string | null;
/** The one that the tests would take, without installing any. */
export function presentChromium(): string | null;
