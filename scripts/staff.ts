import { parseArgs } from "node:util";
import type { Refusal } from "@/lib/domain/shared/reason";
import { loadLocalSettings } from "@/tools/run/local-settings";

const usage = `usage: npm run staff -- add EMAIL technician|pharmacist|manager [--name NAME] [--registration NUMBER]
       npm run staff -- disable EMAIL
       npm run staff -- list`;

await loadLocalSettings();
const { inviteStaff } = await import("@/lib/commands/account/invite-staff");
const { disableAccountCommand } = await import("@/lib/commands/account/disable");
const { perform } = await import("@/lib/commands/command");
const { staffAccounts } = await import("@/db/repo/account");
const { deps } = await import("@/lib/entry/deps");
const { toHttpError } = await import("@/lib/entry/answer");
const { routes } = await import("@/lib/routes");

const live = deps();
/** Whoever can run this command can read the database's address: they are the operator. */
const operator = { kind: "system", name: "staff command" } as const;

async function add(email: string, role: string, options: { name?: string; registration?: string }): Promise<number> {
  const invited = await inviteStaff(live, operator, { email, role, ...options });
  if (!invited.ok) return refuse(invited.error);
  console.log(
    `${email} sets a password here, once, within three days:\n${live.env.appUrl}${routes.resetPassword(invited.value.token)}`,
  );
  return 0;
}

async function disable(email: string): Promise<number> {
  const disabled = await perform(live, operator, disableAccountCommand, { email });
  if (disabled.ok) console.log(`${email} is disabled and signed out.`);
  else if (disabled.error.kind === "not-found") console.error(`No account has the address ${email}.`);
  else return refuse(disabled.error);
  return disabled.ok ? 0 : 1;
}

async function list(): Promise<number> {
  for (const { email, role, name, disabledAt, passwordHash } of await staffAccounts(live.database.read)) {
    const state = disabledAt !== null ? "disabled" : passwordHash === null ? "no password yet" : "active";
    console.log([role.padEnd(10), state.padEnd(15), email, name].join("  "));
  }
  return 0;
}

function refuse(refusal: Refusal): number {
  const { message, reasons } = toHttpError(refusal);
  console.error([message, ...reasons.map((reason) => `- ${reason.message}`)].join("\n"));
  return 1;
}

function wrongUse(): Promise<number> {
  console.error(usage);
  return Promise.resolve(2);
}

function act(): Promise<number> {
  const options = { name: { type: "string" }, registration: { type: "string" } } as const;
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const [what, email, role, ...more] = positionals;
  if (what === "add" && email !== undefined && role !== undefined && more.length === 0) return add(email, role, values);
  if (what === "disable" && email !== undefined && role === undefined) return disable(email);
  if (what === "list" && email === undefined) return list();
  return wrongUse();
}

try {
  process.exitCode = await act();
} finally {
  await live.database.close();
}
