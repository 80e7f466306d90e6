import "server-only";
import { accountByEmail, spendPasswordLinks, updateAccount } from "@/db/repo/account";
import { endSessionsOf } from "@/db/repo/session";
import { disableAccount } from "@/lib/contracts/account";
import { forbidden, notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, unchanged } from "../command";

/** Shuts an account: it is signed out at its next request, and neither its password nor a link works. For the command line only. */
export const disableAccountCommand = command({
  name: "account.disabled",
  input: disableAccount,
  subject: () => ({ subjectKind: "account", subjectId: null }),
  async run({ tx, actor, now }, { email }) {
    if (actor.kind !== "system") return err(forbidden);
    const account = await accountByEmail(tx, email);
    if (account === null) return err(notFound);
    if (account.disabledAt !== null) return unchanged(null);
    await updateAccount(tx, account.id, { disabledAt: now });
    await spendPasswordLinks(tx, account.id, now);
    await endSessionsOf(tx, account.id);
    return done(null, { event: "account.disabled", subjectKind: "account", subjectId: account.id });
  },
});
