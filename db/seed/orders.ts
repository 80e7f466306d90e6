import "server-only";
import { medicineBySlug, substanceOf } from "@/content/medicines";
import { requestability } from "@/content/requestable";
import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";
import { policyFor } from "@/lib/domain/dispensing/policy";
import type { Profile } from "@/lib/domain/dispensing/profile";
import { type Day, dayIn } from "@/lib/domain/shared/calendar";
import type { LiveDeps } from "@/lib/entry/deps";
import { play, type Story } from "@/lib/fixtures/showcase";
import { heldOrder, staffOf } from "./held-order";
import type { DemoEmail } from "./people";

interface DemoOrder {
  readonly email: DemoEmail;
  readonly slug: string;
  readonly story: Story;
  /** Whose paper is sent with it; else one of the customer's own. */
  readonly paperOf?: DemoEmail;
}

/** What a first look into the panel finds: an order in every state in which one can be met there. */
const demoOrders: readonly DemoOrder[] = [
  { email: "dev@example.com", slug: "isotroin-20", story: "afterwards" },
  { email: "lata@example.com", slug: "tretiva-40", story: "declined" },
  { email: "imran@example.com", slug: "isotroin-30", story: "paid" },
  { email: "arjun@example.com", slug: "tretiva-40", story: "recalled" },
  { email: "leena@example.com", slug: "isotroin-20", story: "stopped" },
  { email: "vikram@example.com", slug: "tretiva-25", story: "not-charged" },
  { email: "nisha@example.com", slug: "isotroin-20", story: "asked" },
  { email: "pooja@example.com", slug: "isotroin-20", story: "on-hold", paperOf: "kavya@example.com" },
  { email: "kavya@example.com", slug: "isotroin-20", story: "read" },
  { email: "sneha@example.com", slug: "tretiva-25", story: "waits" },
];

/** Takes each order the whole way a real one goes, with the same commands, papers and payments. */
export async function seedOrders(live: LiveDeps): Promise<void> {
  const { demo, jurisdiction, profile, pharmacy } = live.settings;
  const today = dayIn(pharmacy.timeZone, live.clock.now());
  // What is seeded is long decided: nobody takes it back.
  const decided = { ...live, settings: { ...live.settings, undoSeconds: 0, singlePharmacist: true } };
  const team = {
    pharmacist: await staffOf(live, "joseph.pharmacist@example.com"),
    technician: await staffOf(live, "tara.technician@example.com"),
    manager: await staffOf(live, "anand.manager@example.com"),
  };
  // Papers are drawn in processes of their own, side by side; what staff do afterwards touches the same shelf.
  const held = await Promise.all(
    ordersIn(jurisdiction, today, profile, demo).map(async ({ story, ...wish }) => ({
      story,
      order: await heldOrder(decided, wish),
    })),
  );
  for (const { story, order } of held) await play(decided, team, order, story);
}

/** The orders of the demo that its jurisdiction lets anyone request: elsewhere than in India, none. */
export function ordersIn(
  jurisdiction: Jurisdiction,
  today: Day,
  profile: Profile,
  demo: boolean,
): readonly DemoOrder[] {
  return demoOrders.filter(({ slug }) => {
    const medicine = medicineBySlug(slug);
    if (medicine === null) return false;
    const { monograph, rules } = substanceOf(medicine);
    const policy = policyFor(rules, jurisdiction, today, profile);
    return requestability({ medicine, monograph, suppliesNothing: demo, policy }).length === 0;
  });
}
