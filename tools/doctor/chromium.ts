import { presentChromium } from "@/tools/gate/chromium.mjs";
import type { Finding } from "./finding.mjs";

/** Only for the tests in the browser; the shop itself needs none. */
export function chromiumFinding(): Finding {
  const about = "Chromium";
  const found = presentChromium();
  if (found !== null) return { level: "ok", about, words: found };
  const wanted = process.env.CHROMIUM_PATH?.trim();
  const words = wanted
    ? `CHROMIUM_PATH names ${wanted}, and there is nothing`
    : "none here; the shop needs none, its tests do";
  const mend =
    "`npm test` installs one where it can; else `apt-get install chromium` or `npx playwright install chromium`";
  return { level: "warning", about, words, mend };
}
