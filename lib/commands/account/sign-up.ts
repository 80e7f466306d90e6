import "server-only";
import { z } from "zod";
import { insertSignUp } from "@/db/repo/account";
import { hashInTurn } from "@/lib/auth/password";
import { type SignUp, signUp as signUpInput } from "@/lib/contracts/account";
import type { Actor } from "@/lib/domain/access/actor";
import { mailboxOf } from "@/lib/domain/account/mailbox";
import { networkOf } from "@/lib/domain/account/network";
import { adultAge } from "@/lib/domain/patient/patient";
import { ageOn, type Day, dayIn, isDay } from "@/lib/domain/shared/calendar";
import type { Reason, Refusal } from "@/lib/domain/shared/reason";
import { refused } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { queueMessage } from "@/lib/messages/queue";
import { hashSecret } from "@/lib/platform/secret-hash";
import { command, done, inputRefusal, perform } from "../command";
import { mergeValidationErrors } from "../validation-errors";
import { type AccountDeps, busy, type From } from "./deps";
import { judgePassword } from "./judge-password";
import { takeTurns } from "./limits";

const linkMs = 24 * 3_600_000;

export interface AskedFor {
  /** What the browser that asked keeps, to be known again when the link is opened. Opens nothing itself. */
  readonly pending: string;
}

/**
 * Asks for an account. Whether the address has one is not looked up here at all, so neither words nor time can tell: the password is hashed, the
 * same rows are written, and the worker finds out which mail to send (lib/messages/compose.ts).
 */
export async function signUp(
  deps: AccountDeps,
  actor: Actor,
  raw: unknown,
  from: From,
): Promise<Result<AskedFor, Refusal>> {
  const parsed = signUpInput.safeParse(raw);
  if (!parsed.success) return err(inputRefusal(parsed.error));
  const input = parsed.data;
  const network = networkOf(from.address);
  const fromTooMany = await takeTurns(deps, [{ limit: "signUpFromAddress", whose: network }]);
  if (fromTooMany !== null) return err(fromTooMany);
  const reasons = mergeValidationErrors(input.validationErrors, [
    ...judgePassword(deps.settings, input.password, input),
    ...birthDateReasons(input.birthDate, dayIn(deps.settings.pharmacy.timeZone, deps.clock.now())),
  ]);
  if (reasons.length > 0) return err(refused("sign-up-refused", reasons));
  const tooMany = await takeTurns(deps, [{ limit: "signUpOfAccount", whose: mailboxOf(input.email) }]);
  if (tooMany !== null) return err(tooMany);
  const passwordHash = await hashInTurn(input.password, { network, known: false });
  if (passwordHash === null) return err(busy);
  const messageId = deps.newId();
  const pending = hashSecret(deps.links.tokenOf(messageId));
  const asked = await perform(
    deps,
    actor,
    askForAccount({ input, passwordHash, messageId, tokenHash: pending }),
    {},
    from.requestId,
  );
  return asked.ok ? ok({ pending }) : asked;
}

interface Asking {
  readonly input: SignUp;
  readonly passwordHash: string;
  readonly messageId: string;
  readonly tokenHash: string;
}

const askForAccount = ({ input, passwordHash, messageId, tokenHash }: Asking) =>
  command({
    name: "account.asked-for",
    input: z.object({}),
    subject: () => ({ subjectKind: "account", subjectId: null }),
    async run({ tx, now }) {
      const { email, name, birthDate, goOnTo } = input;
      const expiresAt = new Date(now.getTime() + linkMs);
      await insertSignUp(tx, {
        tokenHash,
        email,
        name,
        birthDate,
        passwordHash,
        returnTo: goOnTo ?? null,
        createdAt: now,
        expiresAt,
      });
      const to = { userId: null, email };
      await queueMessage(tx, {
        id: messageId,
        key: `verify-address:${messageId}`,
        template: "verify-address",
        to,
        data: {},
        orderNumber: null,
        now,
      });
      return done(null, { event: "account.asked-for", subjectKind: "account", subjectId: null });
    },
  });

/** An account is an adult's: a patient under 18 is a record in the account of a parent or guardian. */
function birthDateReasons(birthDate: Day, today: Day): Reason[] {
  const field = "birthDate";
  if (!isDay(birthDate) || birthDate > today || birthDate < "1900-01-01") {
    return [{ code: "birth-date-invalid", field, params: { case: "account" } }];
  }
  if (ageOn(birthDate, today) >= adultAge) return [];
  return [
    {
      code: "under-18",
      field,
    },
  ];
}
