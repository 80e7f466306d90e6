import type { Env } from "@/lib/platform/env";
import { startSettings } from "@/tools/run/up/settings";
import type { Finding } from "./finding.mjs";

type Raw = Readonly<Record<string, string | undefined>>;

/** Whether `npm start` would take these settings. `env` null: it would not. */
export function settingsFindings(
  raw: Raw,
  nodeVersion = process.versions.node,
): { findings: Finding[]; env: Env | null } {
  const checked = startSettings(raw, nodeVersion);
  if (!checked.ok) {
    const findings = checked.error.map(({ code, field, message }): Finding => {
      const mend =
        code === "node-unpatched"
          ? "install one of these versions"
          : `set ${field}, in the shell or in .env (see .env.example)`;
      return { level: "problem", about: "settings", words: message, mend };
    });
    return { findings, env: null };
  }
  const env = checked.value;
  const words = {
    demo: "the demo's: sandbox, mailbox and people with known passwords",
    staging: `a staging shop at ${env.appUrl}: live rules, test payments, nothing supplied`,
    live: `a real shop at ${env.appUrl}`,
  }[env.mode];
  return { findings: [{ level: "ok", about: "settings", words }, ...clock(env), ...scanner(env)], env };
}

function clock({ clockOffsetSeconds }: Env): Finding[] {
  if (clockOffsetSeconds === 0) return [];
  const words = `CLOCK_OFFSET moves every deadline by ${clockOffsetSeconds} seconds`;
  return [{ level: "warning", about: "clock", words, mend: "unset CLOCK_OFFSET, unless you are trying deadlines out" }];
}

function scanner({ demo, clamavUrl, unscannedFiles }: Env): Finding[] {
  if (clamavUrl !== null && unscannedFiles === "allow") {
    const words = "UNSCANNED_FILES is allow: staff open what the scanner has not judged yet";
    return [{ level: "warning", about: "virus scanner", words, mend: "unset UNSCANNED_FILES" }];
  }
  if (demo || clamavUrl !== null) return [];
  const words = 'CLAMAV_URL is unset: every prescription stays marked "not scanned"';
  return [{ level: "warning", about: "virus scanner", words, mend: "run clamd and set CLAMAV_URL" }];
}
