import { sql } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import type { World } from "@/lib/commands/test-world";

// The language of the pages is no part of what the shop remembers: the same commands leave the same rows in both languages. What a pharmacist attested
// is the one text that is kept as it was read.

const begin = new Date("2026-11-23T06:00:00Z");
const taken = { slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 };

/** One order from the basket to the courier, with what goes wrong on the way; refusals, alerts, a difference from Stripe and a remark among it. */
async function live(language: "en-IN" | "en-XA") {
  vi.resetModules();
  vi.stubEnv("SHOP_LANGUAGE", language);
  const { idsInOrder } = await import("./test-ids");
  const ids = idsInOrder();
  vi.doMock("@/lib/platform/ids", () => ids);
  const world = await import("@/lib/commands/test-world");
  const { perform } = await import("@/lib/commands/command");
  const { countShelf } = await import("@/lib/commands/test-shelf");
  const shop = await world.makeWorld(begin);
  const does = async (actor: World["priya"] | World["asha"], name: string, file: string, input: unknown) => {
    const commands = (await import(/* @vite-ignore */ file)) as Record<string, Parameters<typeof perform>[2]>;
    return perform(shop.deps, actor, commands[name] as never, input);
  };
  try {
    await countShelf(shop, 50);
    const { orderNumber } = await world.paidOrder(shop, shop.asha);
    const seen = () => world.asSeen(shop, orderNumber);
    const dispense = async (line: object) =>
      does(shop.priya, "dispenseOrderCommand", "@/lib/commands/order/dispense", {
        orderNumber,
        lines: [{ ...taken, ...line }],
        ...(await seen()),
      });
    expect(await dispense({ batch: "no such batch" })).toMatchObject({ ok: false });
    expect(await dispense({})).toMatchObject({ ok: true });
    const parcel = { orderNumber, courier: "Post", reference: "1", ...(await seen()) };
    expect(await does(shop.tara, "handOverOrderCommand", "@/lib/commands/order/hand-over", parcel)).toMatchObject({
      ok: true,
    });
    const asked = await world.heldOrder(shop, shop.rohan);
    const questions = [{ kind: "weight" }, { kind: "clarify-free", words: "Which doctor wrote it?" }];
    expect(
      await does(shop.priya, "askCustomerCommand", "@/lib/commands/questions/ask", {
        orderNumber: asked.orderNumber,
        seenVersion: await world.versionOf(shop, asked.orderNumber),
        questions,
      }),
    ).toMatchObject({ ok: true });
    const wrong = await world.heldOrder(shop, await world.addCustomer(shop));
    const { applyTruthCommand } = await import("@/lib/commands/payment/apply-truth");
    const truth = await shop.payments.payment(wrong.paymentIntentId);
    if (!truth.ok) throw new Error("no payment");
    const other = { ...truth.value, amountMinor: 1 };
    const { worker } = await import("@/lib/domain/access/actor");
    await perform(shop.deps, worker, applyTruthCommand, { orderNumber: wrong.orderNumber, truth: other });
    const { noteDiscrepancy, resolveDiscrepancy } = await import("@/lib/commands/payment/discrepancies");
    const { discrepancyNotes } = await import("@/lib/domain/payment/discrepancies");
    const about = { kind: "behind", paymentIntentId: "pi_other", orderNumber: null } as const;
    const noted = await noteDiscrepancy(shop.deps, { ...about, cause: discrepancyNotes.behind.cause });
    await resolveDiscrepancy(shop.deps, { ...about, ...noted });
    const { receiveEventCommand } = await import("@/lib/commands/payment/receive-event");
    const { applyEvent } = await import("@/lib/commands/payment/apply-event");
    const event = { id: "evt_1", type: "charge.updated", createdAt: begin, live: false, sessionId: null, payload: {} };
    await perform(shop.deps, worker, receiveEventCommand, { ...event, paymentIntentId: "pi_nobody" });
    await applyEvent(shop.deps, event.id);
    return await rowsOf(shop);
  } finally {
    await shop.drop();
    vi.doUnmock("@/lib/platform/ids");
    vi.unstubAllEnvs();
  }
}

/** Every row of every table of ours as text, by table; and what was attested. */
async function rowsOf({ database }: World) {
  const tables = await database.read.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const rows: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const found = await database.read.execute<{ row: string }>(
      sql`select (to_jsonb(t) - 'attested')::text as row from ${sql.identifier(name)} t order by 1`,
    );
    rows[name] = found.map(({ row }) => row);
  }
  const attested = await database.read.execute<{ words: string }>(
    sql`select attested::text as words from decisions where attested is not null`,
  );
  return { rows, attested: attested.map(({ words }) => words) };
}

test("the same commands leave the same rows in another language, but for what a pharmacist read and attested", async () => {
  const english = await live("en-IN");
  const pseudo = await live("en-XA");
  expect(english.rows.decisions?.length).toBeGreaterThan(0);
  expect(english.rows.payment_breaks?.length).toBe(1);
  expect(pseudo.rows).toEqual(english.rows);
  expect(english.attested.join()).toContain("the dose is right for this patient");
  expect(pseudo.attested.join()).toContain("⟦");
});
