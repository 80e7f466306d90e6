import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { decisions } from "@/db/schema/orders";
import { prescriptions } from "@/db/schema/prescriptions";
import { transcriptions } from "@/db/schema/transcriptions";
import type { StaffActor } from "@/lib/domain/access/actor";
import { openPages } from "@/lib/fixtures/staff-acts";
import { perform } from "../command";
import { addFilesCommand } from "../prescription/edit-files";
import { transcribeCommand } from "../prescription/transcribe";
import { settings } from "../test-shop";
import {
  addCustomer,
  asSeen,
  type Customer,
  file,
  heldOrder,
  makeWorld,
  transcription,
  versionOf,
  type World,
} from "../test-world";
import { decideOrderCommand } from "./decide";

let world: World;
let customer: Customer;
let held: Awaited<ReturnType<typeof heldOrder>>;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  customer = await addCustomer(world, "Asha Rao");
  held = await heldOrder(world, customer, { packs: 1 });
});

const two = () => ({ ...world.deps, settings: { ...settings, singlePharmacist: false } });

const reading = (world: World, line: Record<string, unknown> = {}, change: Record<string, unknown> = {}) => ({
  writtenOn: transcription(world).writtenOn,
  prescriber: { name: "Dr Leela Menon", qualification: "MD Dermatology", registration: "MMC 12345" },
  patient: { name: "Asha Rao", age: "30" },
  lines: [
    {
      asWritten: "Cap. Isotroin 20 1-0-0 x 30 d",
      slug: "isotroin-20",
      strengthMg: "20",
      capsulesPerDay: "1",
      days: "30",
      totalCapsules: "30",
      ...line,
    },
  ],
  weightKg: "58.5",
  ...change,
});

const transcribe = async (who: StaffActor, what = reading(world)) =>
  perform(world.deps, who, transcribeCommand, {
    orderNumber: held.orderNumber,
    seenVersion: await versionOf(world, held.orderNumber),
    reading: what,
  });

async function approve(who: StaffActor, change: Record<string, unknown>, deps: typeof world.deps = world.deps) {
  await openPages(world, who, held.prescriptionId);
  return perform(deps, who, decideOrderCommand, {
    orderNumber: held.orderNumber,
    ...(await asSeen(world, held.orderNumber)),
    decision: "approve",
    ...change,
  });
}
const second = { secondEntry: { strengthMg: 20, totalCapsules: 30 } };
const codes = (outcome: Awaited<ReturnType<typeof approve>>) =>
  outcome.ok || !("reasons" in outcome.error) ? null : outcome.error.reasons.map(({ code }) => code);
const decided = async () =>
  (await world.database.read.select().from(decisions).where(eq(decisions.orderNumber, held.orderNumber)))[0];
const stateOfPrescription = async () =>
  (await world.database.read.select().from(prescriptions).where(eq(prescriptions.id, held.prescriptionId)))[0]?.state;

describe("two people", () => {
  test("a technician's transcription and a pharmacist's strength and total that agree approve the order, and both are on record", async () => {
    expect(await transcribe(world.tara)).toMatchObject({ ok: true });
    expect(await stateOfPrescription()).toBe("transcribed");
    expect(await approve(world.priya, second, two())).toMatchObject({ ok: true, value: { state: "approved" } });
    expect(await decided()).toMatchObject({
      transcribedBy: world.tara.userId,
      decidedBy: world.priya.userId,
      singlePharmacist: false,
      transcription: { slug: "isotroin-20", totalCapsules: 30, prescriberRegistration: "MMC 12345" },
    });
    expect(await stateOfPrescription()).toBe("verified");
  });

  test.each([
    ["another strength", { strengthMg: 10, totalCapsules: 30 }],
    ["another total", { strengthMg: 20, totalCapsules: 20 }],
  ])("%s in the second entry blocks the approval", async (_what, secondEntry) => {
    await transcribe(world.tara);
    expect(codes(await approve(world.priya, { secondEntry }))).toContain("second-entry-differs");
    expect(await decided()).toBeUndefined();
  });

  test("without a first transcription nobody approves alone where the setting is off, and one pharmacist does where it is on, which is recorded", async () => {
    const typed = { transcription: transcription(world) };
    expect(codes(await approve(world.priya, typed, two()))).toEqual(["second-person-needed"]);
    expect(await approve(world.priya, typed)).toMatchObject({ ok: true });
    expect(await decided()).toMatchObject({ transcribedBy: world.priya.userId, singlePharmacist: true });
    const [kept] = await world.database.read
      .select()
      .from(transcriptions)
      .where(eq(transcriptions.orderNumber, held.orderNumber));
    expect(kept?.reading).toMatchObject({ writtenOn: transcription(world).writtenOn, weightKg: null });
  });

  test("one's own transcription does not count as the first: whoever typed it does not also verify it", async () => {
    await transcribe(world.priya);
    expect(codes(await approve(world.priya, second, two()))).toContain("second-person-needed");
    expect(await approve(world.joseph, second, two())).toMatchObject({ ok: true });
  });

  test("the database itself refuses an approval whose reader and verifier are one person without the setting", async () => {
    const row = sql`insert into decisions (id, order_number, decision, decided_by, decided_at, transcription, policy_version,
      prescription_version, transcribed_by, single_pharmacist)
      select 'x' || order_number, order_number, 'approve', ${world.priya.userId}, now(), '{}', 'x', 1, ${world.priya.userId}, false
      from orders where order_number = ${held.orderNumber}`;
    await expect(world.database.inTransaction((tx) => tx.execute(row))).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/decisions_two_people/) },
    });
  });

  test("a file added after the transcription makes it invalid: it must be transcribed again", async () => {
    await transcribe(world.tara);
    const added = await perform(world.deps, customer, addFilesCommand, { id: held.prescriptionId, files: [file()] });
    expect(added.ok).toBe(true);
    expect(await stateOfPrescription()).toBe("received");
    expect(codes(await approve(world.priya, second, two()))).toContain("transcription-missing");
  });

  test("a transcription that cannot be right is refused at every field at once, and nothing of it is kept", async () => {
    const wrong = reading(world, { strengthMg: "25", totalCapsules: "60" }, { writtenOn: "2027-01-01" });
    const outcome = await transcribe(world.tara, wrong);
    expect(outcome).toMatchObject({ ok: false, error: { code: "reading-refused" } });
    const fields = outcome.ok || !("reasons" in outcome.error) ? [] : outcome.error.reasons.map(({ field }) => field);
    expect(fields).toEqual(["reading.writtenOn", "reading.lines.0.strengthMg"]);
    expect(
      await world.database.read.select().from(transcriptions).where(eq(transcriptions.orderNumber, held.orderNumber)),
    ).toEqual([]);
  });

  test("a manager does not transcribe, and a decided order is not read any more", async () => {
    expect(await transcribe(world.anand)).toMatchObject({ ok: false, error: { kind: "forbidden" } });
    await approve(world.priya, { transcription: transcription(world) });
    expect(await transcribe(world.tara)).toMatchObject({ ok: false, error: { kind: "conflict" } });
  });

  test("what was read stands as it was typed", async () => {
    await transcribe(world.tara);
    const change = sql`update transcriptions set reading = '{}'`;
    await expect(world.database.inTransaction((tx) => tx.execute(change))).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/append-only/) },
    });
  });
});

test.each(["-", "x", "MMC", "0000", "1".repeat(31)])(
  "the database takes no reading whose registration number is “%s”",
  async (registration) => {
    await transcribe(world.tara);
    const change = sql`insert into transcriptions
      select t.id || 'x', prescription_id, prescription_version, order_number, entered_by, entered_role, entered_at,
        jsonb_set(reading, '{prescriber,registration}', to_jsonb(${registration}::text))
      from transcriptions t where order_number = ${held.orderNumber} limit 1`;
    await expect(world.database.inTransaction((tx) => tx.execute(change))).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/3 to 30 characters and a digit/) },
    });
  },
);

describe("the checks that the page asks for", () => {
  test("are required by the command: a missing one is named at its field, and what was said is stored word for word", async () => {
    const typed = { transcription: transcription(world) };
    const { checks } = await asSeen(world, held.orderNumber);
    const fields = (outcome: Awaited<ReturnType<typeof approve>>) =>
      outcome.ok || !("reasons" in outcome.error)
        ? null
        : outcome.error.reasons.map(({ code, field }) => [code, field]);
    const without = await approve(world.priya, { ...typed, checks: undefined });
    expect(fields(without)).toEqual(Object.keys(checks).map((id) => ["check-open", `checks.${id}`]));
    const refusing = { ...checks, "consent-form": "not-applicable" };
    expect(fields(await approve(world.priya, { ...typed, checks: refusing }))).toEqual([
      ["check-applies", "checks.consent-form"],
    ]);
    expect(await approve(world.priya, { ...typed, checks: { ...checks, window: "accept" } })).toMatchObject({
      ok: true,
    });
    const kept = await decided();
    const statements = Object.keys(checks).flatMap((id) => id.split("_"));
    expect(kept?.checks).toEqual(Object.fromEntries(statements.map((id) => [id, "accept"])));
    expect(kept?.attested).toHaveLength(statements.length);
  });
});
