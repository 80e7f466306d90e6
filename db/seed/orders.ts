import "server-only";
import { setTimeout as delay } from "node:timers/promises";
import { and, eq, isNull } from "drizzle-orm";
import { medicineBySlug, substanceOf } from "@/content/medicines";
import { requestability } from "@/content/requestable";
import { loadOrder } from "@/db/repo/order";
import { registeredSupply } from "@/db/repo/register";
import { shelfOf } from "@/db/repo/stock";
import { patients } from "@/db/schema/patients";
import { users } from "@/db/schema/people";
import { setLineCommand } from "@/lib/commands/basket/set-line";
import { perform } from "@/lib/commands/command";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { dispenseOrderCommand } from "@/lib/commands/order/dispense";
import { endorseCopyCommand } from "@/lib/commands/order/endorse-copy";
import { handOverOrderCommand } from "@/lib/commands/order/hand-over";
import { placeAndOpen } from "@/lib/commands/order/place-and-open";
import { capture } from "@/lib/commands/payment/capture";
import { release } from "@/lib/commands/payment/release";
import { syncPayment } from "@/lib/commands/payment/sync";
import { receivePrescriptionCommand } from "@/lib/commands/prescription/receive";
import type { Actor, StaffActor } from "@/lib/domain/access/actor";
import { isStaffRole } from "@/lib/domain/access/roles";
import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";
import { policyFor } from "@/lib/domain/dispensing/policy";
import type { Profile } from "@/lib/domain/dispensing/profile";
import { ageOn, type Day, dayIn } from "@/lib/domain/shared/calendar";
import type { Result } from "@/lib/domain/shared/result";
import type { LiveDeps } from "@/lib/entry/deps";
import { anAddress, anOrder } from "@/lib/fixtures/order";
import { aPaper, aTranscription } from "@/lib/fixtures/prescription";
import { openPages, seenAsItIs } from "@/lib/fixtures/staff-acts";
import type { DemoEmail } from "./people";
import { type Paper, prescriptionPaper } from "./prescription-paper";
import { storedPaper } from "./stored-paper";

/** How far a seeded order has come. */
type Reached = "awaiting-review" | "paid" | "handed-over" | "declined";

interface DemoOrder {
  readonly email: DemoEmail;
  readonly slug: string;
  readonly reached: Reached;
}

/** What a first look into the panel finds: two to decide, one to dispense, two that are over. */
const demoOrders: readonly DemoOrder[] = [
  { email: "dev@example.com", slug: "isotroin-20", reached: "handed-over" },
  { email: "lata@example.com", slug: "tretiva-40", reached: "declined" },
  { email: "imran@example.com", slug: "isotroin-30", reached: "paid" },
  { email: "kavya@example.com", slug: "isotroin-20", reached: "awaiting-review" },
  { email: "sneha@example.com", slug: "tretiva-25", reached: "awaiting-review" },
];

const pharmacist: DemoEmail = "joseph.pharmacist@example.com";

/** Takes each order the whole way a real one goes, with the same commands, papers and payments. */
export async function seedOrders(live: LiveDeps): Promise<void> {
  const { demo, jurisdiction, profile, pharmacy } = live.settings;
  const today = dayIn(pharmacy.timeZone, live.clock.now());
  // What is seeded is long decided: nobody takes it back.
  const decided = { ...live, settings: { ...live.settings, undoSeconds: 0, singlePharmacist: true } };
  for (const order of ordersIn(jurisdiction, today, profile, demo)) await seedOrder(decided, order);
}

/** The orders of the demo that its jurisdiction lets anyone request: elsewhere than in India, none. */
export function ordersIn(
  jurisdiction: Jurisdiction,
  today: Day,
  profile: Profile,
  demo: boolean,
): readonly DemoOrder[] {
  return demoOrders.filter(({ slug }) => {
    const medicine = medicineBySlug(slug);
    if (medicine === null) return false;
    const { monograph, rules } = substanceOf(medicine);
    const policy = policyFor(rules, jurisdiction, today, profile);
    return requestability({ medicine, monograph, suppliesNothing: demo, policy }).length === 0;
  });
}

async function seedOrder(deps: LiveDeps, { email, slug, reached }: DemoOrder): Promise<void> {
  const customer = await actorByEmail(deps, email);
  const placed = await place(deps, customer, slug);
  const { orderNumber } = placed;
  await pay(placed.payUrl);
  await untilHeld(deps, orderNumber);
  if (reached === "awaiting-review") return;

  const joseph = await actorByEmail(deps, pharmacist);
  if (joseph.kind !== "staff") throw new Error("only staff decide");
  await openPages(deps, joseph, placed.prescriptionId);
  if (reached === "declined") {
    const decline = {
      orderNumber,
      decision: "decline",
      reasonCode: "RX_ILLEGIBLE",
      seenVersion: await version(deps, orderNumber),
    };
    await done(perform(deps, joseph, decideOrderCommand, decline));
    await done(release(deps, orderNumber));
    return;
  }
  const approve = {
    orderNumber,
    decision: "approve",
    transcription: transcriptionOf(placed.paper, slug),
    category: { value: placed.category, from: "patient" },
    ...(await seenAsItIs(deps, joseph, orderNumber)),
  };
  await done(perform(deps, joseph, decideOrderCommand, approve));
  await done(capture(deps, orderNumber));
  if (reached === "paid") return;
  await dispense(deps, joseph, orderNumber, slug);
}

async function place(deps: LiveDeps, customer: Actor, slug: string) {
  if (customer.kind !== "customer") throw new Error("only customers order");
  const [patient] = await deps.database.read
    .select()
    .from(patients)
    .where(and(eq(patients.customerId, customer.userId), isNull(patients.replacedAt)));
  const medicine = medicineBySlug(slug);
  if (patient === undefined || medicine === null) throw new Error("the demo's people and shelf come first");
  const writtenOn = dayIn(deps.settings.pharmacy.timeZone, deps.clock.now());
  const paper = aPaper(writtenOn, {
    patientName: patient.name,
    patientAge: ageOn(patient.birthDate, writtenOn),
    brand: medicine.brand,
    strengthMg: medicine.strengthMg,
    prescriberRegistration: "DEMO-MMC-2041",
  });
  const file = await storedPaper(deps, await prescriptionPaper(paper));
  const { id: prescriptionId } = await done(perform(deps, customer, receivePrescriptionCommand, { files: [file] }));
  await done(perform(deps, customer, setLineCommand, { slug, quantity: 3 }));
  const address = anAddress({
    name: patient.name,
    line1: "7 Sample Lane, Kothrud",
    pin: "411038",
    phone: "9800000000",
  });
  const body = anOrder({ patientId: patient.id, prescriptionId, slug, address });
  return {
    ...(await done(placeAndOpen(deps, customer, body, "seed"))),
    prescriptionId,
    paper,
    category: patient.categoryDeclared,
  };
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

async function dispense(deps: LiveDeps, staff: StaffActor, orderNumber: string, slug: string): Promise<void> {
  const [batch] = await shelfOf(deps.database.read, [slug]);
  if (batch === undefined) throw new Error("the demo's shelf is empty");
  const line = { slug, batch: batch.batchNumber, expiry: batch.expiresOn, quantity: 3 };
  await done(
    perform(deps, staff, dispenseOrderCommand, {
      orderNumber,
      lines: [line],
      ...(await seenAsItIs(deps, staff, orderNumber)),
    }),
  );
  const handOver = {
    orderNumber,
    courier: "Sample Courier",
    reference: "DEMO-7731",
    seenVersion: await version(deps, orderNumber),
  };
  await done(perform(deps, staff, handOverOrderCommand, handOver));
  const supply = await registeredSupply(deps.database.read, orderNumber);
  if (supply === null) throw new Error("the demo's parcel is not in the register");
  await done(perform(deps, staff, endorseCopyCommand, { orderNumber, registerSerial: supply.serial }));
}

function transcriptionOf(paper: Paper, slug: string) {
  const { writtenOn, brand: _brand, patientAge: _age, ...written } = paper;
  return aTranscription(writtenOn, { ...written, slug, totalCapsules: paper.capsulesPerDay * paper.days });
}

async function version(deps: LiveDeps, orderNumber: string): Promise<number> {
  return (await loadOrder(deps.database.read, orderNumber))?.order.version ?? 0;
}

async function actorByEmail({ database }: LiveDeps, email: DemoEmail): Promise<Actor> {
  const [user] = await database.read.select().from(users).where(eq(users.email, email));
  if (user === undefined) throw new Error(`no demo account ${email}`);
  const { id: userId, name, role, registration } = user;
  return isStaffRole(role)
    ? { kind: "staff", userId, name, role, registration }
    : { kind: "customer", userId, name, verified: true };
}

async function done<T>(outcome: Promise<Result<T, unknown>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(`the demo could not be filled: ${JSON.stringify(result.error)}`);
  return result.value;
}
