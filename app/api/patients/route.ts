import { perform } from "@/lib/commands/command";
import { saveDraftCommand } from "@/lib/commands/order/save-draft";
import { addPatientCommand } from "@/lib/commands/patient/add";
import type { Actor } from "@/lib/domain/access/actor";
import type { LiveDeps } from "@/lib/entry/deps";
import { type Keep, postRoute, type Sent } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

const isCheckout = ({ fields }: Sent) => fields.from === "checkout";

/** A patient added on the way through checkout is the one it is for; nobody is asked again. */
async function add(live: LiveDeps, actor: Actor, sent: Sent, keep: Keep<{ readonly id: string }> | undefined) {
  const added = await perform(live, actor, addPatientCommand, sent.fields, sent.requestId, keep);
  if (!added.ok || !isCheckout(sent)) return added;
  const chosen = await perform(live, actor, saveDraftCommand, { patientId: added.value.id }, sent.requestId);
  return chosen.ok ? added : chosen;
}

export const POST = postRoute(add, {
  status: 201,
  answer: (patient) => patient,
  next: (_patient, sent) => (isCheckout(sent) ? routes.checkout() : routes.patients()),
  back: (sent) => (isCheckout(sent) ? routes.checkoutPatient() : routes.patients()),
});
