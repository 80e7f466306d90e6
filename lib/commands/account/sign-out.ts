import "server-only";
import { z } from "zod";
import { endSession } from "@/db/repo/session";
import { command, done, unchanged } from "../command";

/** Ends the session in the database: a copy of the cookie opens nothing any more. `tokenHash` null: nobody was signed in. */
export const signOutCommand = command({
  name: "account.signed-out",
  input: z.object({ tokenHash: z.string().nullable() }),
  subject: () => ({ subjectKind: "account", subjectId: null }),
  async run({ tx }, { tokenHash }) {
    const userId = tokenHash === null ? null : await endSession(tx, tokenHash);
    if (userId === null) return unchanged(null);
    return done(null, { event: "account.signed-out", subjectKind: "account", subjectId: userId });
  },
});
