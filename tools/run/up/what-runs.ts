import type { Env } from "@/lib/platform/env";
import { defaultDemoPassword } from "@/lib/platform/env-refusals";

const people = [
  ["customer", "asha@example.com"],
  ["customer", "rohan@example.com"],
  ["guardian", "meera@example.com"],
  ["technician", "tara.technician@example.com"],
  ["pharmacist", "priya.pharmacist@example.com"],
  ["pharmacist", "joseph.pharmacist@example.com"],
  ["manager", "anand.manager@example.com"],
] as const;

/** What a person at the terminal wants to know once everything runs. */
export function whatRuns(
  { appUrl, demo, demoPassword }: Env,
  sandboxUrl: string | null,
  decoder: string,
): readonly string[] {
  const lines = ["", `  Shop      ${appUrl}`, `  Panel     ${appUrl}/admin`, `  Decoder   ${decoder}`];
  if (!demo) return [...lines, ""];
  if (sandboxUrl !== null) lines.push(`  Stripe    ${sandboxUrl} (local sandbox; card 4242 4242 4242 4242 pays)`);
  lines.push(`  Mailbox   ${appUrl}/dev/mailbox`, "");
  const isUsual = demoPassword === defaultDemoPassword;
  lines.push(`  Sign in with the password ${isUsual ? `"${demoPassword}"` : "of DEMO_PASSWORD"}:`);
  return [...lines, ...people.map(([role, email]) => `    ${role.padEnd(12)}${email}`), ""];
}
