import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { nest } from "@/lib/entry/body";
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
let held: Awaited<ReturnType<typeof heldOrder>>;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  const customer = await addCustomer(world, "Asha Rao");
  const patientId = await addPatientFor(world, customer);
  held = await heldOrder(world, customer, { packs: 1, patientId });
});

/** As a plain form would send it: every value a text, nested by dots. */
function asForm(fields: Record<string, string>): Record<string, unknown> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return nest(form);
}

async function sent(command: Parameters<typeof perform>[2], body: Record<string, unknown>, who = world.priya) {
  const { orderNumber } = held;
  const seenVersion = String(await versionOf(world, orderNumber));
  const outcome = await perform(world.deps, who, command, { ...body, orderNumber, seenVersion });
  if (outcome.ok || !("reasons" in outcome.error)) throw new Error("it was not refused with reasons");
  return {
    code: outcome.error.code,
    fields: outcome.error.reasons.map(({ code, field }) => `${code} ${field ?? "-"}`),
  };
}

const approval = decideOrderCommand as Parameters<typeof perform>[2];
const reading = transcribeCommand as Parameters<typeof perform>[2];

const emptyApproval = {
  decision: "approve",
  "transcription.writtenOn": "",
  "transcription.patientName": "",
  "transcription.slug": "",
  "transcription.strengthMg": "",
  "transcription.capsulesPerDay": "half",
  "transcription.days": "thirty",
  "transcription.totalCapsules": "-30",
  "transcription.prescriberName": "",
  "transcription.prescriberRegistration": "",
  "checks.document_signed_patient-address": "accept",
};

const allOfApproval = [
  "input-invalid transcription.strengthMg",
  "input-invalid transcription.capsulesPerDay",
  "input-invalid transcription.days",
  "input-invalid transcription.totalCapsules",
  "written-on-invalid transcription.writtenOn",
  "patient-mismatch transcription.patientName",
  "drug-mismatch transcription.slug",
  "prescriber-missing transcription.prescriberName",
  "prescriber-registration-missing transcription.prescriberRegistration",
  "page-not-opened -",
  "check-open checks.dose_contraindications",
];

test("a form of approval names empty texts, figures that are no numbers, open checks and unopened pages together", async () => {
  const { code, fields } = await sent(approval, asForm(emptyApproval));
  expect(code).toBe("input-invalid");
  expect(fields).toEqual(expect.arrayContaining(allOfApproval));
  expect(new Set(fields).size).toBe(fields.length);
});

test("JSON is told the same, a text that is left out being an empty one", async () => {
  const { code, fields } = await sent(approval, {
    decision: "approve",
    transcription: { writtenOn: "", patientName: "", slug: "", strengthMg: 20.5, days: null, totalCapsules: "x" },
    checks: {},
  });
  expect(code).toBe("input-invalid");
  expect(fields).toEqual(
    expect.arrayContaining([
      "input-invalid transcription.strengthMg",
      "input-invalid transcription.capsulesPerDay",
      "input-invalid transcription.prescriberName",
      "written-on-invalid transcription.writtenOn",
      "patient-mismatch transcription.patientName",
      "drug-mismatch transcription.slug",
      "check-open checks.document_signed_patient-address",
    ]),
  );
  expect(fields.filter((one) => one.endsWith("prescriberName"))).toHaveLength(1);
});

test("where every figure is a number, the refusal keeps its own code", async () => {
  await openPages(world, world.priya, held.prescriptionId);
  const typed = { ...transcription(world), writtenOn: "", prescriberName: "" };
  const { checks } = await asSeen(world, held.orderNumber);
  expect(await sent(approval, { decision: "approve", transcription: typed, checks })).toEqual({
    code: "approval-refused",
    fields: ["written-on-invalid transcription.writtenOn", "prescriber-missing transcription.prescriberName"],
  });
});

test("a judgement without its words is named beside what the rules say", async () => {
  const { fields } = await sent(approval, {
    decision: "approve",
    transcription: { ...transcription(world), patientName: "" },
    overrides: [{ rule: "dose-per-kg", reason: "", words: "short" }],
  });
  expect(fields).toEqual(
    expect.arrayContaining([
      "input-invalid overrides.0.reason",
      "input-invalid overrides.0.words",
      "patient-mismatch transcription.patientName",
    ]),
  );
});

test("a second entry that is no number is named beside where the transcriptions differ", async () => {
  const typed = transcription(world);
  const body = asForm({ ...emptyTranscription, ...fullTranscriptionOf(typed) });
  const kept = await perform(world.deps, world.tara, transcribeCommand, {
    ...body,
    orderNumber: held.orderNumber,
    seenVersion: await versionOf(world, held.orderNumber),
  });
  expect(kept.ok).toBe(true);
  const { checks } = await asSeen(world, held.orderNumber);
  const ticked = Object.fromEntries(Object.entries(checks).map(([id, answer]) => [`checks.${id}`, answer]));
  const { fields } = await sent(
    approval,
    asForm({ decision: "approve", ...ticked, "secondEntry.strengthMg": "25", "secondEntry.totalCapsules": "" }),
  );
  expect(fields).toEqual([
    "input-invalid secondEntry.totalCapsules",
    "second-entry-differs secondEntry.strengthMg",
    "page-not-opened -",
  ]);
});

const emptyTranscription = {
  "reading.writtenOn": "",
  "reading.patient.name": "",
  "reading.patient.age": "",
  "reading.prescriber.name": "",
  "reading.prescriber.registration": "",
  "reading.lines.0.asWritten": "",
  "reading.lines.0.slug": "isotroin-20",
  "reading.lines.0.namesBrand": "yes",
  "reading.lines.0.strengthMg": "",
  "reading.lines.0.capsulesPerDay": "half",
  "reading.lines.0.days": "30",
  "reading.lines.0.totalCapsules": "",
  "reading.lines.1.asWritten": "",
  "reading.weightKg": "sixty",
  "reading.weighedOn": "",
};

const fullTranscriptionOf = (typed: ReturnType<typeof transcription>) => ({
  "reading.writtenOn": typed.writtenOn,
  "reading.patient.name": typed.patientName,
  "reading.prescriber.name": typed.prescriberName,
  "reading.prescriber.registration": "MMC 771",
  "reading.lines.0.asWritten": "Isotroin 20",
  "reading.lines.0.strengthMg": "20",
  "reading.lines.0.capsulesPerDay": "1",
  "reading.lines.0.totalCapsules": "30",
  "reading.weightKg": "",
});

test("a transcription form names empty texts, missing figures and what is no number together", async () => {
  const { code, fields } = await sent(reading, asForm(emptyTranscription), world.tara);
  expect(code).toBe("input-invalid");
  expect(fields.toSorted()).toEqual([
    "amount-missing reading.lines.0.strengthMg",
    "amount-missing reading.lines.0.totalCapsules",
    "day-invalid reading.writtenOn",
    "input-invalid reading.lines.0.capsulesPerDay",
    "input-invalid reading.weightKg",
    "line-empty reading.lines.0.asWritten",
    "patient-missing reading.patient.name",
    "prescriber-missing reading.prescriber.name",
    "registration-form reading.prescriber.registration",
  ]);
});

test("declining with a note that is too long is refused at the note", async () => {
  const { code, fields } = await sent(approval, {
    decision: "decline",
    reasonCode: "RX_ALTERED",
    note: "x".repeat(2001),
  });
  expect([code, fields]).toEqual(["input-invalid", ["input-invalid note"]]);
});
