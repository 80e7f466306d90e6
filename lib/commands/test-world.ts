import "server-only";
import { loadOrder } from "@/db/repo/order";
import { patients } from "@/db/schema/patients";
import { users } from "@/db/schema/people";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import type { Actor, StaffActor } from "@/lib/domain/access/actor";
import { addDays, dayIn } from "@/lib/domain/shared/calendar";
import { accountRow } from "@/lib/fixtures/account";
import { anOrder } from "@/lib/fixtures/order";
import { patientRow } from "@/lib/fixtures/patient-row";
import { aTranscription } from "@/lib/fixtures/prescription";
import { openPages, seenAsItIs } from "@/lib/fixtures/staff-acts";
import { memoryPayments } from "@/lib/integrations/payments/in-memory";
import { newId } from "@/lib/platform/ids";
import { setLineCommand } from "./basket/set-line";
import { perform } from "./command";
import { decideOrderCommand } from "./order/decide";
import { placeAndOpen } from "./order/place-and-open";
import { capture } from "./payment/capture";
import { syncPayment } from "./payment/sync";
import type { NewFile } from "./prescription/new-file";
import { receivePrescriptionCommand } from "./prescription/receive";
import { fillShop, settings } from "./test-shop";

/** For tests of commands: a real database, a payment service in memory, a clock one can move, and a few people. */

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** `given`: a database that is there already, for a world outside Vitest. */
export async function makeWorld(start = new Date("2026-11-23T06:00:00Z"), given: TestDatabase | null = null) {
  const store = given ?? (await testDatabase());
  let now = start;
  const clock = { now: () => now };
  const payments = memoryPayments(clock);
  const deps = { database: store.database, clock, newId, settings, payments };
  const asha = { kind: "customer", userId: newId(), name: "Asha Rao", verified: true } as const;
  const rohan = { kind: "customer", userId: newId(), name: "Rohan Mehta", verified: true } as const;
  const staff = (name: string, role: StaffActor["role"]): StaffActor => ({
    kind: "staff",
    userId: newId(),
    name,
    role,
    registration: role === "pharmacist" ? "MSPC 1" : null,
  });
  const people = {
    asha,
    rohan,
    priya: staff("Priya Nair", "pharmacist"),
    joseph: staff("Joseph Dsouza", "pharmacist"),
    tara: staff("Tara Kulkarni", "technician"),
    anand: staff("Anand Iyer", "manager"),
  };
  await fillShop(store.database, people, now);
  return {
    ...store,
    ...people,
    deps,
    payments,
    clock,
    move: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
  };
}

export type Customer = Extract<Actor, { kind: "customer" }>;

/** One more account, for tests that need a crowd. */
export async function addCustomer(world: World, name = "Nobody Else"): Promise<Customer> {
  const account = accountRow(world.clock.now(), { name });
  await world.database.inTransaction((tx) => tx.insert(users).values(account));
  return { kind: "customer", userId: account.id, name, verified: true };
}

let born = 0;

/** A birth date nobody else has: what one person was supplied counts over all accounts, and tests' patients share names. */
const ownBirthDate = () => addDays("1980-01-01", born++);

export async function addPatientFor(
  world: World,
  customer: Customer,
  change: Partial<typeof patients.$inferInsert> = {},
): Promise<string> {
  const patient = patientRow({
    customerId: customer.userId,
    createdAt: world.clock.now(),
    answers: { name: customer.name, birthDate: ownBirthDate() },
    change,
  });
  await world.database.inTransaction((tx) => tx.insert(patients).values(patient));
  return patient.id;
}

export function file(change: Partial<NewFile> = {}): NewFile {
  const sealing = { version: 1, masterKeyId: "test", wrappedKey: "test" } as never; // these tests never open a page
  return {
    id: newId(),
    displayName: "photo.jpg",
    mediaType: "image/jpeg",
    bytes: 1000,
    sha256: newId(),
    scan: "not-scanned",
    pages: [
      {
        pageNumber: 1,
        width: 10,
        height: 10,
        blobKey: newId(),
        sealing,
        thumbnailKey: newId(),
        thumbnailSealing: sealing,
      },
    ],
    ...change,
  };
}

export async function uploadFor(
  world: World,
  customer: Customer,
  files: readonly NewFile[] = [file()],
): Promise<string> {
  const received = await perform(world.deps, customer, receivePrescriptionCommand, { files });
  if (!received.ok) throw new Error("the upload was refused");
  return received.value.id;
}

export interface Asked {
  readonly packs?: number;
  readonly slug?: string;
  readonly patientId?: string;
  readonly prescriptionId?: string;
}

/** An order as checkout would send it. */
export async function checkout(world: World, customer: Customer, asked: Asked = {}) {
  const patientId = asked.patientId ?? (await addPatientFor(world, customer));
  const prescriptionId = asked.prescriptionId ?? (await uploadFor(world, customer));
  const slug = asked.slug ?? "isotroin-20";
  const line = await perform(world.deps, customer, setLineCommand, { slug, quantity: asked.packs ?? 3 });
  if (!line.ok) throw new Error(`the basket refused: ${JSON.stringify(line.error)}`);
  return {
    patientId,
    prescriptionId,
    body: anOrder({ patientId, prescriptionId, slug }),
  };
}

/** Placed and held: what a pharmacist finds in the queue. */
export async function heldOrder(world: World, customer: Customer = world.asha, asked: Asked = {}) {
  const { body, patientId, prescriptionId } = await checkout(world, customer, asked);
  const placed = await placeAndOpen(world.deps, customer, body, newId());
  if (!placed.ok) throw new Error(`not placed: ${JSON.stringify(placed.error)}`);
  const { orderNumber, payUrl } = placed.value;
  const paymentIntentId = world.payments.payNow(payUrl.split("/").at(-1) ?? "");
  const synced = await syncPayment(world.deps, orderNumber);
  if (!synced.ok) throw new Error("not synced");
  return { orderNumber, patientId, prescriptionId, paymentIntentId };
}

/** What a paper of its own says, written today. */
export const transcription = (world: World, change: Record<string, unknown> = {}) =>
  aTranscription(dayIn("Asia/Kolkata", world.clock.now()), change);

/** Approved and charged: what waits at the dispensing bench. */
export async function paidOrder(world: World, customer: Customer, asked: Asked = {}) {
  const held = await heldOrder(world, customer, asked);
  await openPages(world, world.priya, held.prescriptionId);
  const decision = {
    decision: "approve",
    transcription: transcription(world, { patientName: customer.name }),
    ...(await asSeen(world, held.orderNumber)),
  };
  const approved = await perform(world.deps, world.priya, decideOrderCommand, {
    orderNumber: held.orderNumber,
    ...decision,
  });
  if (!approved.ok) throw new Error(`not approved: ${JSON.stringify(approved.error)}`);
  const charged = await capture(world.deps, held.orderNumber);
  if (!charged.ok) throw new Error("not charged");
  return held;
}

/** As `seenAsItIs`, by Priya unless told otherwise. */
export const asSeen = (world: World, orderNumber: string, who: StaffActor = world.priya) =>
  seenAsItIs(world.deps, who, orderNumber);

export async function versionOf(world: World, orderNumber: string): Promise<number> {
  return (await loadOrder(world.database.read, orderNumber))?.order.version ?? 0;
}
