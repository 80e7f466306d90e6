import "server-only";
import type { AccountRow } from "@/db/repo/account";
import { raiseAlert } from "@/db/repo/alert";
import { isStaffRole } from "@/lib/domain/access/roles";
import { dayIn } from "@/lib/domain/shared/calendar";
import { queueMessage } from "@/lib/messages/queue";
import { hashSecret } from "@/lib/platform/secret-hash";
import type { CommandDeps } from "../command";

/**
 * Many wrong passwords came for one account: its owner gets one mail a day, and staff one alert a day, for a colleague's account one of its own.
 * The mail is queued for an address without an account, too, so that the time tells nothing; the worker finds nobody to write to.
 */
export async function tellOfAttempts(
  { database, clock, newId, settings }: CommandDeps,
  email: string,
  account: AccountRow | null,
): Promise<void> {
  const now = clock.now();
  const day = dayIn(settings.pharmacy.timeZone, now);
  const colleague = account !== null && isStaffRole(account.role) ? account : null;
  await database.inTransaction(async (tx) => {
    const id = newId();
    await queueMessage(tx, {
      id,
      key: `sign-in-attempts:${hashSecret(email)}:${day}`,
      template: "sign-in-attempts",
      to: { userId: null, email },
      data: {},
      orderNumber: null,
      now,
    });
    await raiseAlert(tx, {
      ...(colleague === null
        ? { kind: "passwords-tried-at-customers", params: {} }
        : { kind: "passwords-tried-at-colleague", params: { name: colleague.name } }),
      id: newId(),
      key: `sign-in-attempts:${colleague?.id ?? "customers"}:${day}`,
      at: now,
    });
  });
}
