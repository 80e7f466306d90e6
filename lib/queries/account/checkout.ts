import "server-only";
import { medicineBySlug } from "@/content/medicines";
import { basketOf } from "@/db/repo/basket";
import { saleItems } from "@/db/repo/catalogue";
import { readDraft } from "@/db/repo/checkout-draft";
import { type PatientRow, patientsOf } from "@/db/repo/patient";
import { prescriptionsOf } from "@/db/repo/prescription";
import { gateFacts } from "@/lib/commands/order/gate-facts";
import type { Actor } from "@/lib/domain/access/actor";
import { type GateFacts, gate } from "@/lib/domain/checkout/gate";
import type { Address } from "@/lib/domain/order/address";
import { deliveryFeePaise, subtotalPaise } from "@/lib/domain/order/totals";
import type { PhotoHint } from "@/lib/domain/prescription/photo-hints";
import { dayIn } from "@/lib/domain/shared/calendar";
import { forbidden, type Reason, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

export interface CheckoutView {
  readonly ready: boolean;
  /** Everything the gate still asks for, in words. */
  readonly reasons: readonly Reason[];
  readonly lines: readonly {
    readonly slug: string;
    readonly title: string;
    readonly quantity: number;
    readonly unitPrice: number;
    readonly capsules: number;
  }[];
  readonly subtotal: number;
  readonly delivery: number;
  readonly total: number;
  readonly patients: readonly {
    readonly id: string;
    readonly name: string;
    readonly birthDate: string;
    readonly relationship: "self" | "in-care";
  }[];
  readonly patientId: string | null;
  readonly prescriptions: readonly PrescriptionChoice[];
  readonly prescriptionId: string | null;
  readonly acknowledgements: {
    readonly version: string;
    readonly items: readonly { readonly id: string; readonly text: string }[];
    readonly accepted: readonly string[];
  };
  readonly address: Address | null;
  /** As they signed up; to begin the first patient with. */
  readonly holder: { readonly name: string; readonly birthDate: string | null };
  readonly deliveryPins: readonly string[];
}

export interface PrescriptionChoice {
  readonly id: string;
  readonly createdAt: Date;
  readonly decided: boolean;
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly mediaType: string;
    readonly pages: number;
    readonly bytes: number;
    readonly photoHints: readonly PhotoHint[];
  }[];
}

/** So many are offered to choose from, the newest first. */
const prescriptionsToChoose = 50;

/** Checkout as it stands: what was filled in, what it costs now, what is missing. The same gate as the command that places the order. */
export async function checkoutView(
  { database, clock, settings }: QueryDeps,
  actor: Actor,
): Promise<Result<CheckoutView, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "customer") return err(forbidden);
  const customerId = actor.userId;
  const db = database.read;
  const today = dayIn(settings.pharmacy.timeZone, clock.now());
  const draft = await readDraft(db, customerId);
  const basket = await basketOf(db, { customerId });
  const patients = await patientsOf(db, customerId);
  const prescriptions = await prescriptionsOf(db, customerId, { limit: prescriptionsToChoose });
  const patientId = chosen(draft?.patientId, patients);
  const prescriptionId = chosen(draft?.prescriptionId, prescriptions);
  const facts = await gateFacts(
    db,
    {
      customerId,
      patientId,
      prescriptionId,
      acknowledgements: { version: draft?.acknowledgementsVersion ?? "", accepted: draft?.acknowledged ?? [] },
      address: draft?.address ?? null,
      basket,
      items: await saleItems(db, today),
    },
    settings,
    today,
  );
  const reasons = gate(facts);
  const subtotal = subtotalPaise(basket);
  return ok({
    ready: reasons.length === 0,
    reasons,
    lines: basket.map((line) => ({
      slug: line.slug,
      title: titleOf(line.slug),
      quantity: line.packs,
      unitPrice: line.unitPricePaise,
      capsules: line.packs * line.packCapsules,
    })),
    subtotal,
    delivery: deliveryFeePaise,
    total: subtotal + deliveryFeePaise,
    patients: patients.map(patientChoice),
    patientId,
    prescriptions,
    prescriptionId,
    acknowledgements: statements(facts),
    address: draft?.address ?? null,
    holder: { name: actor.name, birthDate: facts.customer?.birthDate ?? null },
    deliveryPins: settings.deliveryPins,
  });
}

function statements({ acknowledgements }: GateFacts): CheckoutView["acknowledgements"] {
  const { current, version, accepted } = acknowledgements;
  return { version: current.version, items: current.required, accepted: version === current.version ? accepted : [] };
}

/** What was chosen, if it is still there to choose. */
function chosen(id: string | null | undefined, among: readonly { readonly id: string }[]): string | null {
  return among.some((one) => one.id === id) ? (id ?? null) : null;
}

const patientChoice = ({ id, name, birthDate, relationship }: PatientRow) => ({ id, name, birthDate, relationship });

function titleOf(slug: string): string {
  const medicine = medicineBySlug(slug);
  return medicine === null ? slug : `${medicine.brand} ${medicine.strengthMg} mg`;
}
