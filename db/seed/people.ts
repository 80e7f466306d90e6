import "server-only";
import type { Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { users } from "@/db/schema/people";
import type { Role } from "@/lib/domain/access/roles";
import { accountRow } from "@/lib/fixtures/account";
import { patientRow } from "@/lib/fixtures/patient-row";

interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly birthDate: string;
  /** A pharmacist's number, plainly invented. */
  readonly registration?: string;
  readonly patient?: {
    readonly relationship: "self" | "in-care";
    readonly name: string;
    readonly birthDate: string;
    readonly category: "can-become-pregnant" | "cannot-become-pregnant" | "unknown";
    readonly weightKg?: number;
  };
}

/** Everyone of the demo; nobody here exists. The first three have no orders, so that a visitor begins with them; the others own the seeded ones. */
export const demoPeople = [
  {
    email: "asha@example.com",
    name: "Asha Rao",
    role: "customer",
    birthDate: "1996-03-04",
    patient: { relationship: "self", name: "Asha Rao", birthDate: "1996-03-04", category: "can-become-pregnant" },
  },
  {
    email: "rohan@example.com",
    name: "Rohan Mehta",
    role: "customer",
    birthDate: "1992-08-19",
    patient: { relationship: "self", name: "Rohan Mehta", birthDate: "1992-08-19", category: "cannot-become-pregnant" },
  },
  {
    email: "meera@example.com",
    name: "Meera Joshi",
    role: "customer",
    birthDate: "1982-01-30",
    patient: { relationship: "in-care", name: "Anika Joshi", birthDate: "2011-05-12", category: "unknown" },
  },
  {
    email: "kavya@example.com",
    name: "Kavya Pillai",
    role: "customer",
    birthDate: "1999-11-02",
    patient: {
      relationship: "self",
      name: "Kavya Pillai",
      birthDate: "1999-11-02",
      category: "unknown",
      weightKg: 58,
    },
  },
  {
    email: "imran@example.com",
    name: "Imran Shaikh",
    role: "customer",
    birthDate: "1995-06-23",
    patient: {
      relationship: "self",
      name: "Imran Shaikh",
      birthDate: "1995-06-23",
      category: "cannot-become-pregnant",
    },
  },
  {
    email: "lata@example.com",
    name: "Lata Bhosale",
    role: "customer",
    birthDate: "2001-02-14",
    patient: { relationship: "self", name: "Lata Bhosale", birthDate: "2001-02-14", category: "unknown" },
  },
  {
    email: "dev@example.com",
    name: "Dev Kulkarni",
    role: "customer",
    birthDate: "1988-12-05",
    patient: {
      relationship: "self",
      name: "Dev Kulkarni",
      birthDate: "1988-12-05",
      category: "cannot-become-pregnant",
    },
  },
  {
    email: "sneha@example.com",
    name: "Sneha Patil",
    role: "customer",
    birthDate: "1998-09-17",
    patient: { relationship: "self", name: "Sneha Patil", birthDate: "1998-09-17", category: "can-become-pregnant" },
  },
  {
    email: "arjun@example.com",
    name: "Arjun Menon",
    role: "customer",
    birthDate: "1990-05-14",
    patient: { relationship: "self", name: "Arjun Menon", birthDate: "1990-05-14", category: "cannot-become-pregnant" },
  },
  {
    email: "leena@example.com",
    name: "Leena Thomas",
    role: "customer",
    birthDate: "1984-03-22",
    patient: {
      relationship: "self",
      name: "Leena Thomas",
      birthDate: "1984-03-22",
      category: "cannot-become-pregnant",
    },
  },
  {
    email: "vikram@example.com",
    name: "Vikram Singh",
    role: "customer",
    birthDate: "1993-07-08",
    patient: {
      relationship: "self",
      name: "Vikram Singh",
      birthDate: "1993-07-08",
      category: "cannot-become-pregnant",
    },
  },
  {
    email: "nisha@example.com",
    name: "Nisha Verma",
    role: "customer",
    birthDate: "1997-10-30",
    patient: { relationship: "self", name: "Nisha Verma", birthDate: "1997-10-30", category: "unknown" },
  },
  {
    email: "pooja@example.com",
    name: "Pooja Desai",
    role: "customer",
    birthDate: "2000-01-19",
    patient: { relationship: "self", name: "Pooja Desai", birthDate: "2000-01-19", category: "unknown" },
  },
  { email: "tara.technician@example.com", name: "Tara Kulkarni", role: "technician", birthDate: "1997-04-11" },
  {
    email: "priya.pharmacist@example.com",
    name: "Priya Nair",
    role: "pharmacist",
    birthDate: "1987-07-21",
    registration: "DEMO-PH-0001",
  },
  {
    email: "joseph.pharmacist@example.com",
    name: "Joseph D’Souza",
    role: "pharmacist",
    birthDate: "1979-10-09",
    registration: "DEMO-PH-0002",
  },
  { email: "anand.manager@example.com", name: "Anand Iyer", role: "manager", birthDate: "1984-02-17" },
] as const satisfies readonly DemoPerson[];

export type DemoEmail = (typeof demoPeople)[number]["email"];

/** Accounts and patients of the demo. `passwordHash` is the same for all: the password stands on the terminal. */
export async function seedPeople(tx: Tx, passwordHash: string, now: Date): Promise<void> {
  for (const person of demoPeople as readonly DemoPerson[]) {
    const { email, name, role, birthDate, registration = null, patient: answers } = person;
    const account = accountRow(now, { email, name, role, birthDate, registration, passwordHash, isDemo: true });
    await tx.insert(users).values(account);
    if (answers === undefined) continue;
    await tx.insert(patients).values(patientRow({ customerId: account.id, createdAt: now, answers }));
  }
}
