import "server-only";
import type { z } from "zod";
import { hasSavedView, insertSavedView, savedViewsFor, savedViewsMax } from "@/db/repo/saved-view";
import { saveView } from "@/lib/contracts/saved-view";
import { anything, can } from "@/lib/domain/access/can";
import { notFound, type Reason, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, type Work } from "../command";

type SaveView = z.infer<typeof saveView>;

/** Keeps a view of the queue under a name: for oneself, or by a pharmacist or manager for the team. */
export const saveViewCommand = command<SaveView, { viewId: string; query: string }>({
  name: "queue.view-saved",
  input: saveView as z.ZodType<SaveView>,
  subject: () => ({ subjectKind: "queue-view", subjectId: null }),
  async run(work, input) {
    const { tx, actor, now } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff" || !can(actor, "queue:view", anything)) return err(notFound);
    const reasons = await reasonsAgainst(work, input, actor.userId);
    if (reasons.length > 0) return err(refused({ code: "view-refused", params: { case: "save" } }, reasons));
    const { name, query, team } = input;
    const id = work.newId();
    if (!(await insertSavedView(tx, { id, ownerId: actor.userId, team, name, query, createdAt: now })))
      return err(refused({ code: "view-refused", params: { case: "save" } }, [nameTaken]));
    return done(
      { viewId: id, query },
      { event: "queue.view-saved", subjectKind: "queue-view", subjectId: id, details: { team, query } },
    );
  },
});

export const nameTaken: Reason = {
  code: "name-taken",
  field: "name",
};

async function reasonsAgainst({ tx, actor }: Work, { team, name }: SaveView, ownerId: string): Promise<Reason[]> {
  const reasons: Reason[] = [];
  if (team && !can(actor, "queue:share-view", anything))
    reasons.push({
      code: "team-views",
      field: "team",
    });
  const views = (await savedViewsFor(tx, ownerId)).filter((view) => view.team === team);
  if (views.length >= savedViewsMax)
    reasons.push({
      code: "too-many-views",
      params: { savedViewsMax },
    });
  if (await hasSavedView(tx, { ownerId, team, name })) reasons.push(nameTaken);
  return reasons;
}
