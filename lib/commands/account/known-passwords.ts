import "server-only";
import { defaultDemoPassword } from "@/lib/platform/env-refusals";
import type { Settings } from "@/lib/platform/settings";

/** The demo's password stands in the README: outside the demo nobody may have it. */
export function knownPasswords(settings: Settings): readonly string[] {
  return settings.demo ? [] : [defaultDemoPassword];
}
