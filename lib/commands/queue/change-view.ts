import "server-only";
import type { z } from "zod";
import {
  hasSavedView,
  removeSavedView,
  renameSavedView,
  type SavedViewRow,
  savedViewForUpdate,
} from "@/db/repo/saved-view";
import { removeView, renameView } from "@/lib/contracts/saved-view";
import { anything, can } from "@/lib/domain/access/can";
import { forbidden, notFound, type Refusal, refused, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { command, done, unchanged, type Work } from "../command";
import { nameTaken } from "./save-view";

export const renameViewCommand = command({
  name: "queue.view-renamed",
  input: renameView,
  subject: ({ viewId }) => ({ subjectKind: "queue-view", subjectId: viewId }),
  async run(work, { viewId, name }: z.infer<typeof renameView>) {
    const view = await viewForChange(work, viewId);
    if (!view.ok) return view;
    if (view.value.name === name) return unchanged({ viewId, name });
    if (await hasSavedView(work.tx, { ...view.value, name }))
      return err(refused({ code: "view-refused", params: { case: "rename" } }, [nameTaken]));
    await renameSavedView(work.tx, viewId, name);
    return done({ viewId, name }, { event: "queue.view-renamed", subjectKind: "queue-view", subjectId: viewId });
  },
});

export const removeViewCommand = command({
  name: "queue.view-removed",
  input: removeView,
  subject: ({ viewId }) => ({ subjectKind: "queue-view", subjectId: viewId }),
  async run(work, { viewId }: z.infer<typeof removeView>) {
    const view = await viewForChange(work, viewId);
    if (!view.ok) return view;
    await removeSavedView(work.tx, viewId);
    const { team, query } = view.value;
    return done(
      { viewId },
      { event: "queue.view-removed", subjectKind: "queue-view", subjectId: viewId, details: { team, query } },
    );
  },
});

/** One's own view, or the team's by whoever keeps those. A colleague's own view is as none. */
async function viewForChange({ tx, actor }: Work, viewId: string): Promise<Result<SavedViewRow, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "staff" || !can(actor, "queue:view", anything)) return err(notFound);
  const view = await savedViewForUpdate(tx, viewId);
  if (view === null || (!view.team && view.ownerId !== actor.userId)) return err(notFound);
  if (view.team && !can(actor, "queue:share-view", anything)) return err(forbidden);
  return ok(view);
}
