import "server-only";
import { z } from "zod";
import { forbidden } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

const infected = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** What the virus scanner stopped: its hash is in the audit log, and nothing else of it is stored. */
export const recordInfectedCommand = command({
  name: "prescription.file-infected",
  input: infected,
  subject: () => ({ subjectKind: "prescription", subjectId: null }),
  run({ actor }, { sha256 }: z.infer<typeof infected>) {
    if (actor.kind !== "customer") return Promise.resolve(err(forbidden));
    const subject = { subjectKind: "prescription", subjectId: null } as const;
    return Promise.resolve(done(null, { event: "prescription.file-infected", ...subject, details: { sha256 } }));
  },
});
