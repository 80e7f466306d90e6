import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { auditEvents } from "@/db/schema/records";
import { refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, perform } from "./command";
import { makeWorld, type World } from "./test-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

test("two commands that lock the same things in crossing order are both carried out, once, and recorded once", async () => {
  const shelves = ["isotroin-20", "tretiva-25"] as const;
  let come = 0;
  let open: () => void = () => undefined;
  const bothHaveOne = new Promise<void>((resolve) => {
    open = resolve;
  });
  let begun = 0;
  const touch = command({
    name: "catalogue.changed",
    input: z.object({ slugs: z.array(z.string()) }),
    subject: () => ({ subjectKind: "catalogue", subjectId: "crossing" }),
    async run({ tx }, { slugs }) {
      begun++;
      for (const slug of slugs) {
        await tx.execute(sql`update catalogue_items set price_paise = price_paise + 1 where slug = ${slug}`);
        if (++come >= shelves.length) open();
        await bothHaveOne;
      }
      return done(slugs, { event: "catalogue.changed", subjectKind: "catalogue", subjectId: "crossing" });
    },
  });
  const ways = [[...shelves], [...shelves].reverse()];
  const outcomes = await Promise.all(ways.map((slugs) => perform(world.deps, world.anand, touch, { slugs })));
  expect(outcomes).toEqual(ways.map((value) => ({ ok: true, value })));
  expect(begun, "one of them was rolled back and begun again").toBe(3);
  const recorded = await world.database.read.select().from(auditEvents).where(eq(auditEvents.subjectId, "crossing"));
  expect(recorded).toHaveLength(2);
  const prices = await world.database.read.execute(sql`select distinct price_paise as paise from catalogue_items`);
  expect(prices).toEqual([{ paise: 26_802 }]);
});

test("a command that declares it never refuses, and does, is a defect, and its changes are rolled back", async () => {
  const broken = command({
    name: "catalogue.changed",
    input: z.object({}),
    subject: () => ({ subjectKind: "catalogue", subjectId: "never" }),
    neverRefuses: true,
    async run({ tx }) {
      await tx.execute(sql`update catalogue_items set price_paise = 1`);
      return err(refused("identity-same", []));
    },
  });
  await expect(perform(world.deps, world.anand, broken, {})).rejects.toThrow("which it never does");
  expect(await world.database.read.execute(sql`select 1 from catalogue_items where price_paise = 1`)).toEqual([]);
  expect(await world.database.read.select().from(auditEvents).where(eq(auditEvents.subjectId, "never"))).toEqual([]);
});
