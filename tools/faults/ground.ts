import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";
import { openDatabase } from "@/db/client";
import { migrate } from "@/db/migrate";
import { patients } from "@/db/schema/patients";
import { users } from "@/db/schema/people";
import type { StaffActor } from "@/lib/domain/access/actor";
import { accountRow } from "@/lib/fixtures/account";
import { patientRow } from "@/lib/fixtures/patient-row";
import { stock } from "@/lib/fixtures/shelf";
import { newId } from "@/lib/platform/ids";
import { startPostgres } from "@/tools/run/postgres";

/** Who lives on the ground, the same in each database of a run of the suite. */
export interface People {
  readonly customer: {
    readonly kind: "customer";
    readonly userId: string;
    readonly name: string;
    readonly verified: true;
  };
  readonly pharmacist: StaffActor;
  readonly patientId: string;
}

/** One PostgreSQL for the whole suite, with a template that each life clones. */
export interface Ground {
  readonly people: People;
  /** A fresh database with people and stock and no orders. */
  database(): Promise<{ readonly url: string; readonly adminUrl: string; drop(): Promise<void> }>;
  stop(): Promise<void>;
}

export const slug = "isotroin-20";
export const batchNumber = "B1";
export const expiresOn = "2030-01-31";

const template = "template_faults";

/** `isSettled`: with people and stock, for lives; without, for worlds that bring their own. */
export async function startGround({ isSettled } = { isSettled: true }): Promise<Ground> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "faults-"));
  fs.chmodSync(folder, 0o711); // The server's account must get through.
  const server = await startPostgres({ dataDir: path.join(folder, "postgres"), durable: false });
  const owner = postgres(server.url, { max: 1, onnotice: () => undefined });
  const admin = postgres(server.adminUrl, { max: 1, onnotice: () => undefined });
  await owner.unsafe(`create database ${template}`);
  await migrate(at(server.url, template));
  const people = makePeople();
  if (isSettled) await settle(at(server.url, template), people);
  let made = 0;
  return {
    people,
    async database() {
      const name = `life_${++made}`;
      await owner.unsafe(`create database ${name} template ${template} strategy = file_copy`);
      return {
        url: at(server.url, name),
        adminUrl: at(server.adminUrl, name),
        drop: async () => void (await admin.unsafe(`drop database if exists ${name} with (force)`)),
      };
    },
    async stop() {
      await Promise.all([owner.end({ timeout: 1 }), admin.end({ timeout: 1 })]);
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function at(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

function makePeople(): People {
  return {
    customer: { kind: "customer", userId: newId(), name: "Asha Rao", verified: true },
    pharmacist: { kind: "staff", userId: newId(), name: "Priya Nair", role: "pharmacist", registration: "MSPC 1" },
    patientId: newId(),
  };
}

async function settle(url: string, { customer, pharmacist, patientId }: People): Promise<void> {
  const database = openDatabase(url);
  const now = new Date();
  const { userId: customerId, name } = customer;
  const { registration } = pharmacist;
  const staff = {
    id: pharmacist.userId,
    email: "priya@example.com",
    role: "pharmacist" as const,
    name: pharmacist.name,
    registration,
  };
  await database.inTransaction(async (tx) => {
    await tx
      .insert(users)
      .values([accountRow(now, { id: customerId, name, email: "asha@example.com" }), accountRow(now, staff)]);
    const answers = { name, category: "cannot-become-pregnant" };
    await tx.insert(patients).values(patientRow({ customerId, createdAt: now, answers, change: { id: patientId } }));
    await stock(tx, { slug, now, batches: [{ batchNumber, expiresOn, packs: 40 }] });
  });
  await database.close();
}
