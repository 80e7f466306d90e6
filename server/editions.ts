import { medicines } from "@/content/medicines";
import { watchShelf } from "@/db/shelf-watch";
import { dayIn } from "@/lib/domain/shared/calendar";
import { systemClock } from "@/lib/platform/clock";
import type { Env } from "@/lib/platform/env";
import { routes } from "@/lib/routes";
import type { PublicPages } from "./public-pages";

/**
 * The pages that are the same for everyone. Nothing in them may depend on who asks: a page that reads a cookie or a header does not belong
 * here. With a question behind the path they are drawn anew.
 */
const texts: ReadonlySet<string> = new Set([
  routes.monograph(),
  routes.patientSheet(),
  routes.coursePlanner(),
  routes.interactionCheck(),
  routes.howItWorks(),
  routes.delivery(),
  routes.contact(),
  routes.privacy(),
]);

const shelves: ReadonlySet<string> = new Set([
  routes.home(),
  routes.medicines(),
  routes.compare(),
  ...medicines.map(({ slug }) => routes.medicine(slug)),
]);

/** Begins to listen for changes of the shelf. */
export function publicPages({ databaseUrl, clockOffsetSeconds, pharmacy }: Env): PublicPages {
  const clock = systemClock(clockOffsetSeconds);
  const shelf = watchShelf(databaseUrl);
  // At midnight a batch may be out of date, and "today" another day.
  const today = () => dayIn(pharmacy.timeZone, clock.now());
  return {
    editionOf(path) {
      if (texts.has(path)) return today();
      if (!shelves.has(path) || shelf.edition === null) return null;
      return `${today()} ${shelf.edition}`;
    },
  };
}
