import "server-only";
import type { Database } from "@/db/client";
import { batches, catalogueItems, stockMovements } from "@/db/schema/catalogue";
import { users } from "@/db/schema/people";
import { newId } from "@/lib/platform/ids";
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

export const address = {
  name: "Asha Rao",
  line1: "12 Lane",
  city: "Pune",
  state: "Maharashtra",
  pin: "411004",
  phone: "9876543210",
};

/** Accounts for the people, and two medicines with a batch each on the shelf. */
export async function fillShop(
  database: Database,
  people: Record<string, { kind: string; userId: string; name: string; role?: string }>,
  now: Date,
) {
  await database.inTransaction(async (tx) => {
    for (const person of Object.values(people)) {
      await tx.insert(users).values({
        id: person.userId,
        email: `${person.name.split(" ")[0]?.toLowerCase()}@example.com`,
        emailVerified: now,
        name: person.name,
        birthDate: "1990-01-01",
        role: (person.role ?? "customer") as "customer",
        createdAt: now,
      });
    }
    for (const slug of ["isotroin-20", "tretiva-25"]) {
      await tx
        .insert(catalogueItems)
        .values({ slug, pricePaise: 26_800, packCapsules: 10, available: true, updatedAt: now });
      const id = newId();
      await tx.insert(batches).values({
        id,
        slug,
        batchNumber: `${slug}-B1`,
        expiresOn: "2028-01-31",
        manufacturer: "Demo maker",
        receivedPacks: 40,
        onHandPacks: 40,
        receivedAt: now,
      });
      await tx.insert(stockMovements).values({ id: newId(), batchId: id, packs: 40, reason: "received", at: now });
    }
  });
}
