import { PanelNotFound } from "@/components/admin/panel-not-found";
import { currentActor } from "@/lib/auth/actor";

/** For a move within the panel; a page that is asked for whole comes by `app/not-found.tsx`. The frame stands already. */
export default async function NotFoundInPanel() {
  const actor = await currentActor();
  return actor.kind === "staff" ? <PanelNotFound role={actor.role} /> : null;
}
