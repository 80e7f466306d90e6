import "server-only";
import type { Database } from "@/db/client";
import { users } from "@/db/schema/people";
import type { Role } from "@/lib/domain/access/roles";
import { accountRow } from "@/lib/fixtures/account";
import { stock } from "@/lib/fixtures/shelf";
import type { Settings } from "@/lib/platform/settings";

/** The shop of the test world: its settings, its people, its shelf. */

export const settings: Settings = {
  demo: true,
  mode: "demo",
  appUrl: "http://localhost:3000",
  jurisdiction: "IN",
  profile: { memberState: null, programmeFrom: null },
  dutyHours: null,
  deliveryPins: ["411"],
  pharmacy: {
    name: "Larkspur Pharmacy",
    licence: "20/21 DEMO",
    address: "1 Demo Lane, Pune",
    phone: "+91 20 0000 0000",
    email: "help@larkspur.example",
    pharmacistInCharge: "Priya Nair",
    pharmacistRegistration: "DEMO 1",
    timeZone: "Asia/Kolkata",
  },
  rateLimits: false,
  singlePharmacist: true,
  undoSeconds: 0,
  unscannedFiles: "allow",
  refundTwoPersonAbovePaise: 200_000,
  livePayments: false,
};

/** Accounts for the people, and two medicines with a batch each on the shelf. */
export async function fillShop(
  database: Database,
  people: Readonly<Record<string, { readonly userId: string; readonly name: string; readonly role?: Role }>>,
  now: Date,
) {
  await database.inTransaction(async (tx) => {
    for (const { userId: id, name, role = "customer" } of Object.values(people)) {
      const email = `${name.split(" ")[0]?.toLowerCase()}@example.com`;
      await tx.insert(users).values(accountRow(now, { id, email, name, role }));
    }
    for (const slug of ["isotroin-20", "tretiva-25"])
      await stock(tx, { slug, now, batches: [{ batchNumber: `${slug}-B1`, expiresOn: "2028-01-31", packs: 40 }] });
  });
}
