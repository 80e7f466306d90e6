import type postgres from "postgres";
import { addCustomer, type Customer, type World } from "@/lib/commands/test-world";
import type { StaffActor } from "@/lib/domain/access/actor";
import type { Mail } from "@/lib/integrations/email/mailer";
import type { Payments, StoredEvent } from "@/lib/integrations/payments/payments";
import { withFailpoints } from "@/lib/integrations/payments/with-failpoints";
import { masterKeys } from "@/lib/integrations/storage/envelope";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import type { JobDeps } from "@/lib/jobs/deps";
import { searchKeys } from "@/lib/platform/search-key";
import { linkTokens } from "@/lib/platform/secret-hash";
import { type Chance, chance } from "./chance";
import type { Acknowledged } from "./invariants";

export const customersCount = 20;

/** One history: who acts, what they know, and what was told them. */
export interface History {
  readonly world: World;
  readonly deps: JobDeps;
  readonly chance: Chance;
  readonly sql: postgres.Sql;
  readonly customers: readonly Customer[];
  readonly pharmacists: readonly StaffActor[];
  /** Where a customer pays, by order. */
  readonly payPages: Map<string, string>;
  readonly papers: Map<string, { prescriptionId: string; patientId: string; registration: string }>;
  readonly acknowledged: Acknowledged[];
  readonly eventIds: Set<string>;
  /** Every payment that Stripe ever told of. */
  readonly paymentIds: Set<string>;
  readonly undelivered: StoredEvent[];
  readonly mails: Map<string, Mail>;
  /** Whether answers of Stripe's may still be told late. */
  readonly lateness: { isOn: boolean };
}

/** Now and then a reading of a payment is told late: it was asked for before the one that was told last. */
function late(payments: Payments, { isTrue }: Chance, lateness: { readonly isOn: boolean }): Payments {
  const earlier = new Map<string, Awaited<ReturnType<Payments["payment"]>>>();
  return {
    ...payments,
    async payment(id) {
      const fresh = await payments.payment(id);
      const old = earlier.get(id);
      earlier.set(id, fresh);
      return old !== undefined && lateness.isOn && isTrue(0.15) ? old : fresh;
    },
  };
}

/** 20 customers, 3 pharmacists, Stripe in memory, a clock that moves when told to: nothing of it but the seed is left to chance. */
export async function begin(world: World, sql: postgres.Sql, seed: number, folder: string): Promise<History> {
  const customers: Customer[] = [];
  for (let at = 0; at < customersCount; at++) customers.push(await addCustomer(world, "Asha Rao"));
  const [third] = await sql<{ id: string }[]>`
    insert into users (id, email, email_verified, name, birth_date, role, registration, created_at)
    values (${world.deps.newId()}, 'meena@example.com', now(), 'Meena Joshi', '1985-01-01', 'pharmacist', 'MSPC 3', now()) returning id`;
  await sql`update users set registration = 'MSPC 1' where role = 'pharmacist'`;
  const meena: StaffActor = { ...world.priya, userId: third?.id ?? "", name: "Meena Joshi" };
  const key = Buffer.alloc(32, 7).toString("base64");
  const mails = new Map<string, Mail>();
  const drawn = chance(seed);
  const lateness = { isOn: true };
  const deps: JobDeps = {
    ...world.deps,
    payments: late(withFailpoints(world.payments), drawn, lateness),
    blobs: openBlobs(`file://${folder}`),
    keys: masterKeys({ current: key, previous: null }),
    scanner: null,
    links: linkTokens(key),
    searchKeys: searchKeys({ key: key, previousKey: null }),
    mailer: { send: async (mail) => void mails.set(mail.id, mail) },
  };
  return {
    world,
    deps,
    chance: drawn,
    lateness,
    sql,
    customers,
    pharmacists: [world.priya, world.joseph, meena],
    payPages: new Map(),
    papers: new Map(),
    acknowledged: [],
    eventIds: new Set(),
    paymentIds: new Set(),
    undelivered: [],
    mails,
  };
}
