import "server-only";
import { setTimeout as delay } from "node:timers/promises";
import { and, eq, isNull } from "drizzle-orm";
import { medicineBySlug } from "@/content/medicines";
import { loadOrder } from "@/db/repo/order";
import { patients } from "@/db/schema/patients";
import { users } from "@/db/schema/people";
import { setLineCommand } from "@/lib/commands/basket/set-line";
import { perform } from "@/lib/commands/command";
import { placeAndOpen } from "@/lib/commands/order/place-and-open";
import { syncPayment } from "@/lib/commands/payment/sync";
import { receivePrescriptionCommand } from "@/lib/commands/prescription/receive";
import type { StaffActor } from "@/lib/domain/access/actor";
import { isStaffRole } from "@/lib/domain/access/roles";
import { ageOn, dayIn } from "@/lib/domain/shared/calendar";
import type { Result } from "@/lib/domain/shared/result";
import type { LiveDeps } from "@/lib/entry/deps";
import { anAddress, anOrder } from "@/lib/fixtures/order";
import { aPaper, aTranscription } from "@/lib/fixtures/prescription";
import type { HeldOrder } from "@/lib/fixtures/showcase";
import type { DemoEmail } from "./people";
import { type Paper, prescriptionPaper } from "./prescription-paper";
import { storedPaper } from "./stored-paper";

interface Wish {
  readonly email: DemoEmail;
  readonly slug: string;
  /** Whose paper is sent with it; else one of the customer's own. */
  readonly paperOf?: DemoEmail;
}

/** Placed with a paper of its own, and its card held on the sandbox's page. */
export async function heldOrder(deps: LiveDeps, { email, slug, paperOf = email }: Wish): Promise<HeldOrder> {
  const { id: userId, name } = await accountOf(deps, email);
  const customer = { kind: "customer", userId, name, verified: true } as const;
  const patient = await patientOf(deps, email);
  const paper = paperFor(deps, await patientOf(deps, paperOf), slug);
  const file = await storedPaper(deps, email, await prescriptionPaper(paper));
  const { id: prescriptionId } = await done(perform(deps, customer, receivePrescriptionCommand, { files: [file] }));
  await done(perform(deps, customer, setLineCommand, { slug, quantity: 3 }));
  const address = anAddress({
    name: patient.name,
    line1: "7 Sample Lane, Kothrud",
    pin: "411038",
    phone: "9800000000",
  });
  const body = anOrder({ patientId: patient.id, prescriptionId, slug, address });
  const { orderNumber, payUrl } = await done(placeAndOpen(deps, customer, body, "seed"));
  await pay(payUrl);
  await untilHeld(deps, orderNumber);
  return { orderNumber, prescriptionId, customer, written: written(paper, slug), category: patient.categoryDeclared };
}

function paperFor({ settings, clock }: LiveDeps, patient: typeof patients.$inferSelect, slug: string): Paper {
  const medicine = medicineBySlug(slug);
  if (medicine === null) throw new Error(`no medicine ${slug}`);
  const writtenOn = dayIn(settings.pharmacy.timeZone, clock.now());
  return aPaper(writtenOn, {
    patientName: patient.name,
    patientAge: ageOn(patient.birthDate, writtenOn),
    brand: medicine.brand,
    strengthMg: medicine.strengthMg,
    prescriberRegistration: "DEMO-MMC-2041",
  });
}

function written(paper: Paper, slug: string) {
  const { writtenOn, brand: _brand, patientAge: _age, ...said } = paper;
  return aTranscription(writtenOn, { ...said, slug, totalCapsules: paper.capsulesPerDay * paper.days });
}

/** As a customer would on the sandbox's page. */
async function pay(payUrl: string): Promise<void> {
  const card = new URLSearchParams({
    email: "demo@example.com",
    number: "4242424242424242",
    expiry: "12 / 40",
    cvc: "123",
  });
  const answer = await fetch(payUrl, { method: "POST", redirect: "manual", body: card });
  if (answer.status !== 303 && answer.status !== 302)
    throw new Error(`the sandbox did not take the demo's card: ${answer.status}`);
}

async function untilHeld(deps: LiveDeps, orderNumber: string): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    await done(syncPayment(deps, orderNumber));
    if ((await loadOrder(deps.database.read, orderNumber))?.order.state === "awaiting-review") return;
    await delay(100);
  }
  throw new Error("the demo's card was not held");
}

export async function staffOf(deps: LiveDeps, email: DemoEmail): Promise<StaffActor> {
  const { id: userId, name, role, registration } = await accountOf(deps, email);
  if (!isStaffRole(role)) throw new Error(`${email} is not staff`);
  return { kind: "staff", userId, name, role, registration };
}

async function accountOf({ database }: LiveDeps, email: DemoEmail) {
  const [user] = await database.read.select().from(users).where(eq(users.email, email));
  if (user === undefined) throw new Error(`no demo account ${email}`);
  return user;
}

async function patientOf(deps: LiveDeps, email: DemoEmail) {
  const { id } = await accountOf(deps, email);
  const [patient] = await deps.database.read
    .select()
    .from(patients)
    .where(and(eq(patients.customerId, id), isNull(patients.replacedAt)));
  if (patient === undefined) throw new Error(`${email} has no patient`);
  return patient;
}

async function done<T>(outcome: Promise<Result<T, unknown>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(`the demo could not be filled: ${JSON.stringify(result.error)}`);
  return result.value;
}
