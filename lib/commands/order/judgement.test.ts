import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decisions } from "@/db/schema/orders";
import type { patients } from "@/db/schema/patients";
import { auditEvents } from "@/db/schema/records";
import { openPages } from "@/lib/fixtures/staff-acts";
import { perform } from "../command";
import { transcribeCommand } from "../prescription/transcribe";
import {
  addCustomer,
  addPatientFor,
  asSeen,
  heldOrder,
  makeWorld,
  transcription,
  versionOf,
  type World,
} from "../test-world";
import { decideOrderCommand } from "./decide";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

type Patient = Partial<typeof patients.$inferInsert>;

async function order(patient: Patient = {}, packs = 1) {
  const customer = await addCustomer(world, "Asha Rao");
  const patientId = await addPatientFor(world, customer, patient);
  const held = await heldOrder(world, customer, { packs, patientId });
  await openPages(world, world.priya, held.prescriptionId);
  return held.orderNumber;
}

const own = () => ({ transcription: transcription(world, { prescriberRegistration: `MMC ${Math.random()}` }) });

async function approve(orderNumber: string, change: Record<string, unknown> = own()) {
  return perform(world.deps, world.priya, decideOrderCommand, {
    orderNumber,
    ...(await asSeen(world, orderNumber)),
    decision: "approve",
    ...change,
  });
}

async function read(
  orderNumber: string,
  reading: Record<string, unknown>,
  line: Record<string, unknown> = {},
  who = world.tara,
) {
  const typed = own().transcription;
  const kept = await perform(world.deps, who, transcribeCommand, {
    orderNumber,
    seenVersion: await versionOf(world, orderNumber),
    reading: {
      writtenOn: typed.writtenOn,
      prescriber: { name: typed.prescriberName, registration: "MMC 77" },
      patient: { name: "Asha Rao" },
      lines: [
        {
          asWritten: "Isotroin 20",
          slug: "isotroin-20",
          strengthMg: 20,
          capsulesPerDay: 1,
          days: 30,
          totalCapsules: 30,
          ...line,
        },
      ],
      ...reading,
    },
  });
  if (!kept.ok) throw new Error(JSON.stringify(kept.error));
}

const found = (outcome: Awaited<ReturnType<typeof approve>>) =>
  outcome.ok || !("reasons" in outcome.error) ? [] : outcome.error.reasons.map(({ code, field }) => [code, field]);
const judged = (rule: string) => [
  { rule, reason: "prescriber-confirmed", words: "Dr Menon stopped it on the phone today." },
];
const decided = async (orderNumber: string) =>
  (await world.database.read.select().from(decisions).where(eq(decisions.orderNumber, orderNumber)))[0];

describe("where a rule asks for a pharmacist's judgement", () => {
  test("nothing is approved without it, and with a listed reason and words it is kept under their name; the record holds codes alone", async () => {
    const orderNumber = await order({ medicines: ["Doxycycline 100 mg"], noMedicines: false });
    expect(found(await approve(orderNumber))).toEqual([["interaction-unresolved", "overrides.interaction"]]);
    const overrides = judged("interaction");
    expect(await approve(orderNumber, { ...own(), overrides })).toMatchObject({ ok: true });
    expect((await decided(orderNumber))?.overrides).toEqual(overrides);
    const events = await world.database.read.select().from(auditEvents).where(eq(auditEvents.orderNumber, orderNumber));
    const approved = events.find(({ event, outcome }) => event === "order.approved" && outcome === "done");
    expect(approved?.details).toMatchObject({ overrides: ["interaction: prescriber-confirmed"] });
    expect(JSON.stringify(events)).not.toMatch(/phone|doxycycline/i);
  });

  test("an override of another rule does not count for it, and is not stored", async () => {
    const orderNumber = await order({ allergies: ["Soya"], noAllergies: false });
    expect(found(await approve(orderNumber, { ...own(), overrides: judged("interaction") }))).toEqual([
      ["allergy-unresolved", "overrides.allergy"],
    ]);
  });

  test("a dose above 1 mg per kg is theirs to judge, one above 2 mg per kg is refused whatever they say", async () => {
    const second = { secondEntry: { strengthMg: 20, totalCapsules: 60 } };
    const dose = { capsulesPerDay: 2, totalCapsules: 60 };
    const judgeable = await order();
    await read(judgeable, { weightKg: 30 }, dose);
    expect(found(await approve(judgeable, second))).toEqual([["dose-above-usual", "overrides.dose-per-kg"]]);
    expect(await approve(judgeable, { ...second, overrides: judged("dose-per-kg") })).toMatchObject({ ok: true });

    const unsafe = await order({ weightGrams: 41_000, weightOn: "2026-11-20" });
    await read(unsafe, {}, { capsulesPerDay: 5, days: 12, totalCapsules: 60 });
    const refused = await approve(unsafe, { ...second, overrides: judged("dose-per-kg") });
    expect(found(refused)).toContainEqual(["dose-unsafe", "transcription.capsulesPerDay"]);
  });

  test("twelve capsules of 20 mg a day without a weight are refused, and a total that is not dose times days is named either way", async () => {
    const orderNumber = await order();
    const typed = (change: Record<string, unknown>) => ({ transcription: { ...own().transcription, ...change } });
    const overrides = [...judged("dose-per-kg"), ...judged("dose-weight"), ...judged("quantity-agrees")];
    const absurd = typed({ capsulesPerDay: 12, days: 10, totalCapsules: 10 });
    expect(found(await approve(orderNumber, absurd))).toEqual([
      ["quantity-inconsistent", "overrides.quantity-agrees"],
      ["dose-over-daily-max", "transcription.capsulesPerDay"],
    ]);
    expect(found(await approve(orderNumber, { ...absurd, overrides }))).toEqual([
      ["dose-over-daily-max", "transcription.capsulesPerDay"],
    ]);
    for (const totalCapsules of [20, 40])
      expect(found(await approve(orderNumber, typed({ totalCapsules })))).toEqual([
        ["quantity-inconsistent", "overrides.quantity-agrees"],
      ]);
    expect(found(await approve(orderNumber, typed({ capsulesPerDay: 3, days: 10 })))).toEqual([
      ["dose-needs-weight", "overrides.dose-weight"],
    ]);
  });

  test("154 kg told and 70 kg on the paper is theirs to judge, never one silently for the other", async () => {
    const orderNumber = await order({ weightGrams: 154_000, weightOn: "2026-11-23" });
    await read(orderNumber, { weightKg: 70, prescriber: { name: "Dr Leela Menon", registration: "MMC 7070" } });
    const second = { secondEntry: { strengthMg: 20, totalCapsules: 30 } };
    expect(found(await approve(orderNumber, second))).toEqual([["weight-conflict", "overrides.weight"]]);
    expect(await approve(orderNumber, { ...second, overrides: judged("weight") })).toMatchObject({ ok: true });
  });

  test("25 mg and 20 mg daily on one paper are judged together by dose, and are no hoarding", async () => {
    const customer = await addCustomer(world, "Asha Rao");
    const patientId = await addPatientFor(world, customer, {
      birthDate: "1993-09-09",
      weightGrams: 37_500,
      weightOn: "2026-11-20",
    });
    const prescriberRegistration = "MMC/2011/04/1234";
    const next = async (slug: string, strengthMg: number) => {
      const { orderNumber, prescriptionId } = await heldOrder(world, customer, { packs: 3, patientId, slug });
      await openPages(world, world.priya, prescriptionId);
      return {
        orderNumber,
        typed: { transcription: transcription(world, { slug, strengthMg, prescriberRegistration }) },
      };
    };
    const first = await next("tretiva-25", 25);
    expect(await approve(first.orderNumber, first.typed)).toMatchObject({ ok: true });
    const beside = await next("isotroin-20", 20);
    const outcome = await approve(beside.orderNumber, beside.typed);
    expect(found(outcome)).toEqual([["dose-above-usual", "overrides.dose-per-kg"]]);
    expect(outcome).toMatchObject({
      error: {
        reasons: [{ weight: "judge", rule: "dose-per-kg", params: { mgPerKg: "1.2" } }],
      },
    });
  });

  test("the short form is refused a number that is none and a qualification of another system, and takes honest ones", async () => {
    const orderNumber = await order();
    const typed = (change: Record<string, unknown>) => ({ transcription: { ...own().transcription, ...change } });
    expect(found(await approve(orderNumber, typed({ prescriberRegistration: "-" })))).toEqual([
      ["prescriber-registration-form", "transcription.prescriberRegistration"],
    ]);
    expect(found(await approve(orderNumber, typed({ prescriberQualification: "BHMS" })))).toEqual([
      ["prescriber-not-eligible", undefined],
    ]);
    const honest = { prescriberQualification: "MBBS, DDVL", prescriberRegistration: "DMC-R-4567", patientSex: "F" };
    expect(await approve(orderNumber, typed({ ...honest, patientAge: 36, weightKg: "62" }))).toMatchObject({
      ok: true,
    });
    expect((await decided(orderNumber))?.transcription).toMatchObject({ patientSex: "female", weightKg: 62 });
    expect((await decided(orderNumber))?.attested?.map(({ rule }) => rule)).not.toContain("in.dermatologist");
  });

  test("a weight typed in the short form is the weight the dose is judged by", async () => {
    const orderNumber = await order({}, 3);
    const typed = (weightKg: string) => ({
      transcription: { ...own().transcription, capsulesPerDay: 2, days: 15, weightKg },
    });
    expect(found(await approve(orderNumber, typed("36")))).toEqual([["dose-above-usual", "overrides.dose-per-kg"]]);
    expect(await approve(orderNumber, typed("62"))).toMatchObject({ ok: true });
  });

  test("a name written with an initial is theirs to judge, another name is refused whatever they say", async () => {
    const orderNumber = await order();
    const named = (patientName: string) => ({ transcription: { ...own().transcription, patientName } });
    const overrides = judged("in.patient-named");
    expect(found(await approve(orderNumber, { ...named("U. Rao"), overrides }))).toEqual([
      ["patient-mismatch", "transcription.patientName"],
    ]);
    expect(found(await approve(orderNumber, named("A. Rao")))).toEqual([
      ["patient-name-near", "overrides.in.patient-named"],
    ]);
    expect(await approve(orderNumber, { ...named("A. Rao"), overrides })).toMatchObject({ ok: true });
  });

  test("thirty days a person at a time hold over accounts and prescriptions", async () => {
    const birthDate = "1991-07-08";
    expect(await approve(await order({ birthDate }, 3))).toMatchObject({ ok: true });
    const second = await order({ birthDate }, 3);
    expect(found(await approve(second))).toEqual([["already-supplied", "overrides.in.days-in-hand"]]);
    expect(await approve(second, { ...own(), overrides: judged("in.days-in-hand") })).toMatchObject({ ok: true });
  });
});

test("a positive pregnancy test that was read from the prescription refuses, whatever the pharmacist says", async () => {
  const orderNumber = await order();
  await read(orderNumber, { testOn: own().transcription.writtenOn, testResult: "positive" });
  const outcome = await approve(orderNumber, {
    secondEntry: { strengthMg: 20, totalCapsules: 30 },
    overrides: judged("in.pregnancy-test"),
  });
  expect(found(outcome).map(([code]) => code)).toContain("pregnancy-test-positive");
});

describe("what the pharmacist says by approving", () => {
  test("is kept with the decision as it was asked, each with its rule and what it rests on; the customer's tick is no sight of a form", async () => {
    const orderNumber = await order();
    expect(await approve(orderNumber)).toMatchObject({ ok: true });
    const kept = (await decided(orderNumber))?.attested ?? [];
    expect(kept.map(({ rule }) => rule)).toEqual([
      "category",
      "document",
      "in.signed",
      "in.patient-address",
      "in.dermatologist",
      "in.first-visit",
      "in.pregnancy-test",
      "in.contraception",
      "in.contraception-month",
      "in.consent-form",
      "dose",
      "contraindications",
    ]);
    expect(kept.find(({ rule }) => rule === "in.dermatologist")).toMatchObject({
      basis: "REGULATOR",
      words: "the prescriber is a dermatologist",
      answer: "accept",
    });
  });

  test("is all that is asked now: an answer to an older list leaves open what came since, and nothing is saved", async () => {
    const orderNumber = await order();
    const { checks } = await asSeen(world, orderNumber);
    const { "pregnancy-test": _, ...older } = checks;
    expect(found(await approve(orderNumber, { ...own(), checks: older }))).toEqual([
      ["check-open", "checks.pregnancy-test"],
    ]);
    expect(await decided(orderNumber)).toBeUndefined();
  });
});

test("what else a pharmacist's own reading says counts when they approve alone", async () => {
  const orderNumber = await order();
  await read(orderNumber, { testOn: own().transcription.writtenOn, testResult: "positive" }, {}, world.priya);
  expect(found(await approve(orderNumber)).map(([code]) => code)).toContain("pregnancy-test-positive");
});
