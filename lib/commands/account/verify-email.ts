import "server-only";
import { t } from "@/content/words/answers";
import { insertAccount, lockSignUp, spendSignUp } from "@/db/store/accounts";
import { verifyEmail } from "@/lib/contracts/account";
import { refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { hashSecret } from "@/lib/platform/secret-hash";
import { command, done } from "../command";

const message = t("thisLinkWasUsedBeforeOrHasRun");
export const linkSpent = refused("link-spent", message, [{ code: "link-spent", message }]);

/** The address is proved: the account begins to exist. Of several sign-ups with one address the first that is confirmed counts. */
export const verifyEmailCommand = command({
  name: "account.created",
  input: verifyEmail,
  subject: () => ({ subjectKind: "account", subjectId: null }),
  async run({ tx, now, newId }, { token }) {
    const signUp = await lockSignUp(tx, hashSecret(token), now);
    if (signUp === null) return err(linkSpent);
    const { email, name, birthDate, passwordHash, returnTo, tokenHash } = signUp;
    const id = newId();
    const isNew = await insertAccount(tx, {
      id,
      email,
      emailVerified: now,
      name,
      birthDate,
      passwordHash,
      role: "customer",
      createdAt: now,
    });
    if (!isNew) return err(linkSpent);
    await spendSignUp(tx, tokenHash, now);
    return done({ returnTo }, { event: "account.created", subjectKind: "account", subjectId: id });
  },
});
