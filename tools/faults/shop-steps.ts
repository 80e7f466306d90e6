import { createHash } from "node:crypto";
import { loadOrder } from "@/db/repo/order";
import { pagesSeenBy } from "@/db/repo/page-view";
import { setLineCommand } from "@/lib/commands/basket/set-line";
import { perform } from "@/lib/commands/command";
import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { dispenseOrderCommand } from "@/lib/commands/order/dispense";
import { handOverOrderCommand } from "@/lib/commands/order/hand-over";
import { placeAndOpen } from "@/lib/commands/order/place-and-open";
import { receiveEventCommand } from "@/lib/commands/payment/receive-event";
import { syncPayment } from "@/lib/commands/payment/sync";
import { receivePrescriptionCommand } from "@/lib/commands/prescription/receive";
import { worker } from "@/lib/domain/access/actor";
import { acceptingAll } from "@/lib/domain/dispensing/checks";
import { dayIn } from "@/lib/domain/shared/calendar";
import type { Refusal } from "@/lib/domain/shared/reason";
import type { Result } from "@/lib/domain/shared/result";
import { json, refusalJson } from "@/lib/entry/answer";
import { onceForKey } from "@/lib/entry/idempotent";
import { storeAll } from "@/lib/entry/upload-store";
import { viewPage } from "@/lib/entry/view-page";
import { anOrder } from "@/lib/fixtures/order";
import { aTranscription } from "@/lib/fixtures/prescription";
import { receive } from "@/lib/integrations/storage/intake";
import { discard } from "@/lib/integrations/storage/prescription-files";
import { inPrivateFolder } from "@/lib/integrations/storage/private-folder";
import type { Scanner } from "@/lib/integrations/storage/scan";
import type { JobDeps } from "@/lib/jobs/deps";
import { stepChecks } from "@/lib/queries/admin/step-checks";
import { batchNumber, expiresOn, type People, slug } from "./ground";
import type { Answered, Step } from "./messages";
import { paper } from "./paper";

export interface ShopDeps extends JobDeps {
  readonly people: People;
  readonly scanner: Scanner | null;
}

type Outcome = Promise<Result<unknown, Refusal>>;

/** One request, carried out as its route does: keyed where a person sends it, and answered in JSON. */
export async function carryOut(deps: ShopDeps, step: Step, key: string): Promise<Answered> {
  if (step.kind === "return") {
    const synced = await syncPayment(deps, step.orderNumber);
    return { status: synced.ok ? 200 : 503, body: {} };
  }
  if (step.kind === "event") return received(deps, step.body, step.signature);
  const { customer, pharmacist } = deps.people;
  const isCustomers = ["basket", "upload", "place", "cancel"].includes(step.kind);
  const scope = `user:${(isCustomers ? customer : pharmacist).userId}`;
  const requestId = createHash("sha256").update(`${scope} ${key}`).digest("hex").slice(0, 32);
  const response = await onceForKey(deps, { scope, key, content: step }, async () => {
    const outcome = await run(deps, step, requestId);
    return outcome.ok ? json(200, outcome.value) : refusalJson(outcome.error);
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function received(deps: ShopDeps, body: string, signature: string): Promise<Answered> {
  const event = deps.payments.readEvent(body, signature);
  if (!event.ok) return { status: 400, body: {} };
  const stored = await perform(deps, worker, receiveEventCommand, event.value);
  return { status: stored.ok ? 200 : 400, body: {} };
}

function run(deps: ShopDeps, step: Step, requestId: string): Outcome {
  const { customer, pharmacist, patientId } = deps.people;
  switch (step.kind) {
    case "basket":
      return perform(deps, customer, setLineCommand, { slug, quantity: 3 }, requestId);
    case "upload":
      return upload(deps, requestId);
    case "place": {
      const body = anOrder({ patientId, prescriptionId: step.prescriptionId, slug });
      return placeAndOpen(deps, customer, body, requestId);
    }
    case "open-pages":
      return openPages(deps, step.prescriptionId, requestId);
    case "approve":
      return withChecks(deps, step, (checks) =>
        perform(
          deps,
          pharmacist,
          decideOrderCommand,
          {
            ...step,
            decision: "approve",
            transcription: transcription(deps),
            category: { value: "cannot-become-pregnant", from: "prescription" },
            checks,
          },
          requestId,
        ),
      );
    case "decline":
      return perform(
        deps,
        pharmacist,
        decideOrderCommand,
        { ...step, decision: "decline", reasonCode: "RX_ILLEGIBLE" },
        requestId,
      );
    case "cancel":
      return perform(deps, customer, cancelOrderCommand, step, requestId);
    case "dispense": {
      const lines = [{ slug, batch: batchNumber, expiry: expiresOn.slice(0, 7), quantity: 3 }];
      return withChecks(deps, step, (checks) =>
        perform(deps, pharmacist, dispenseOrderCommand, { ...step, lines, checks }, requestId),
      );
    }
    case "hand-over":
      return perform(
        deps,
        pharmacist,
        handOverOrderCommand,
        { ...step, courier: "Post", reference: `R ${step.orderNumber}` },
        requestId,
      );
    case "return":
    case "event":
      throw new Error("these carry no key");
  }
}

/** What the order asks for, answered by somebody who found everything well. */
async function withChecks(
  deps: ShopDeps,
  { orderNumber }: { readonly orderNumber: string },
  act: (checks: Record<string, string>) => Outcome,
): Outcome {
  const found = await loadOrder(deps.database.read, orderNumber);
  return act(found === null ? {} : acceptingAll(await stepChecks(deps, deps.people.pharmacist, found)));
}

async function upload(deps: ShopDeps, requestId: string): Outcome {
  return inPrivateFolder(async (folder) => {
    const form = new FormData();
    form.set("file", new Blob([new Uint8Array(paper)], { type: "image/jpeg" }), "paper.jpg");
    const request = new Request("http://shop.test/api/prescriptions", { method: "POST", body: form });
    const arrived = await receive(request, folder);
    if (!arrived.ok) return arrived;
    const stored = await storeAll(deps, "faults", arrived.value.files, false, async () => undefined);
    if (!stored.ok) return stored;
    const { files } = stored.value;
    const saved = await perform(deps, deps.people.customer, receivePrescriptionCommand, { files }, requestId);
    if (!saved.ok) await discard(deps.blobs, files);
    return saved;
  });
}

async function openPages(deps: ShopDeps, id: string, requestId: string): Outcome {
  const { pharmacist } = deps.people;
  let last: Awaited<Outcome> = { ok: true, value: {} };
  for (const { fileId, pageNumber: page } of await pagesSeenBy(deps.database.read, id, pharmacist.userId)) {
    const shown = await viewPage(deps, pharmacist, { id, fileId, page, kind: "page" }, requestId);
    last = shown.ok ? { ok: true, value: {} } : shown;
  }
  return last;
}

/** The same paper every time the decision is sent again. */
function transcription({ clock, people }: ShopDeps) {
  const change = { patientName: people.customer.name, slug, prescriberRegistration: "MMC 12345" };
  return aTranscription(dayIn("Asia/Kolkata", clock.now()), change);
}
