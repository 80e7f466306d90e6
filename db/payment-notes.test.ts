import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "@/db/migrate";
import { emptyTestDatabase } from "@/db/test-db";
import type { PaymentNote } from "@/lib/domain/payment/notes";

// Migration 0064, over rows as the shop before it wrote them.

const lastBefore = 63;

/** What was noted in words, and what it is since. */
const notes: readonly (readonly [said: string | null, note: PaymentNote | null])[] = [
  [null, null],
  ["The payment is in live mode, the shop is not.", { code: "other-mode", params: { live: true } }],
  ["The payment is in test mode, the shop is not.", { code: "other-mode", params: { live: false } }],
  ["The payment names another order.", { code: "other-order" }],
  ["A second payment names this order.", { code: "second-payment" }],
  [
    "The payment is in usd, the order in inr.",
    { code: "other-currency", params: { currency: "usd", orderCurrency: "inr" } },
  ],
  [
    "The payment is for 26800 paise, the order for 86400.",
    { code: "other-amount", params: { amountMinor: 26_800, orderMinor: 86_400 } },
  ],
  ["Charged at Stripe without a pharmacist's approval.", { code: "charged-without-approval" }],
  ["The event is of the other mode (live or test).", { code: "event-of-other-mode" }],
  ["No order of ours has this payment.", { code: "no-order-of-ours" }],
  ["Stripe’s answer could not be used (not-found).", { code: "unusable-answer", params: { kind: "not-found" } }],
  ["Our record follows Stripe’s.", { code: "record-follows" }],
  ["Your card has “insufficient” funds.", { code: "as-told", params: { text: "Your card has “insufficient” funds." } }],
  ["⟦Ǿŭř řḗƈǿřḓ ƒǿŀŀǿẇş Şŧřīƥḗ’ş.⟧", { code: "as-told", params: { text: "⟦Ǿŭř řḗƈǿřḓ ƒǿŀŀǿẇş Şŧřīƥḗ’ş.⟧" } }],
];

/** Tables whose texts somebody read or was told: what a migration must leave as it is, to the byte. */
const evidence = ["decisions", "register_lines", "idempotency_keys"] as const;

let folder: string;
let store: Awaited<ReturnType<typeof emptyTestDatabase>>;
let admin: postgres.Sql;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "shop-before-"));
  await cp("db/migrations", folder, { recursive: true });
  const file = path.join(folder, "meta/_journal.json");
  const journal = JSON.parse(await readFile(file, "utf8")) as {
    entries: { idx: number }[];
  };
  const entries = journal.entries.filter(({ idx }) => idx <= lastBefore);
  await writeFile(file, JSON.stringify({ ...journal, entries }));
  store = await emptyTestDatabase();
  await migrate(store.url, folder);
  admin = postgres(store.adminUrl, { max: 1 });
});
afterAll(async () => {
  await admin.end();
  await store.drop();
  await rm(folder, { recursive: true });
});

const textOf = async (table: string) =>
  (await admin.unsafe(`select t::text as text from ${table} t order by 1`)).map(({ text }) => text as string);

test("a sentence of ours becomes its code, other words stay as they are, and evidence is the same to the byte", async () => {
  await fill();
  const before = await Promise.all(evidence.map(textOf));
  await migrate(store.url);
  expect(await Promise.all(evidence.map(textOf))).toEqual(before);
  for (const [at, [, note]] of notes.entries()) {
    const [row] = await admin`
      select b.cause, b.resolution, p.problem, e.problem as remark
      from payment_breaks b, payments p, stripe_events e
      where b.id = ${`break-${at}`} and p.order_number = ${`order-${at}`} and e.id = ${`evt-${at}`}`;
    expect(row).toEqual({ cause: note, resolution: note, problem: note, remark: note });
  }
});

/** Rows of the old shape, past the keys to tables that are none of this test's. */
async function fill() {
  await admin.unsafe("set session_replication_role = replica");
  for (const [at, [said]] of notes.entries()) {
    const ended = said === null ? null : "2026-11-01";
    await admin`insert into payment_breaks (id, kind, payment_intent_id, first_seen_at, last_seen_at, cause, resolution, resolved_at)
      values (${`break-${at}`}, 'behind', ${`pi_${at}`}, '2026-11-01', '2026-11-01', ${said}, ${said}, ${ended})`;
    await admin`insert into payments (order_number, state, currency, amount_paise, session_key, session_expires_at, problem)
      values (${`order-${at}`}, 'none', 'inr', 1, ${`key-${at}`}, '2026-11-01', ${said})`;
    await admin`insert into stripe_events (id, type, created_at, received_at, live, payload, problem)
      values (${`evt-${at}`}, 'charge.updated', '2026-11-01', '2026-11-01', false, '{}', ${said})`;
  }
  await admin`insert into decisions (id, order_number, decision, decided_by, decided_at, policy_version, prescription_version, transcription, single_pharmacist, transcribed_by, transcription_id, attested)
    values ('d', 'o', 'approve', 'u', '2026-11-01', 'v', 1, '{}', true, 'u', 't', ${admin.json([
      { rule: "document", words: "every page of this medical prescription can be read", answer: "accept" },
    ])})`;
  await admin`insert into register_lines (order_number, batch_id, slug, drug, packs, capsules, manufacturer, batch_number, expires_on)
    values ('o', 'b', 'isotroin-20', 'Isotroin 20 mg, soft gelatin capsules', 1, 10, 'Cipla', 'B1', '2027-07-31')`;
  await admin`insert into idempotency_keys (scope, key, request_hash, started_at, finished_at, status, body)
    values ('u', 'k', 'h', '2026-11-01', '2026-11-01', 422, ${admin.json({ text: '{"error":{"message":"Our record follows Stripe’s."}}' })})`;
  await admin.unsafe("reset session_replication_role");
}
