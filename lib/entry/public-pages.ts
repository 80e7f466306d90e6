import "server-only";
import { medicines } from "@/content/medicines/all";
import { watchShelf } from "@/db/shelf-watch";
import { dayIn } from "@/lib/domain/shared/calendar";
import { routes } from "@/lib/routes";
import { deps } from "./deps";

/**
 * The pages that are the same for everyone, for the front door (server/public-pages.mjs), which draws each once and keeps it. Nothing in
 * them may depend on who asks: a page that reads a cookie or a header does not belong here. With a question behind the path they are drawn anew.
 */
export interface PublicPages {
  /**
   * Names everything that the page shows beside its text: kept as long as this stays the same. Null = not a public page, or one that may change
   * unheard at the moment.
   */
  editionOf(path: string): string | null;
}

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
export function publicPages(): PublicPages {
  const { env, settings, clock } = deps();
  const shelf = watchShelf(env.databaseUrl);
  // At midnight a batch may be out of date, and "today" another day.
  const today = () => dayIn(settings.pharmacy.timeZone, clock.now());
  return {
    editionOf(path) {
      if (texts.has(path)) return today();
      if (!shelves.has(path) || shelf.edition === null) return null;
      return `${today()} ${shelf.edition}`;
    },
  };
}
