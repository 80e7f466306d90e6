import { substances } from "@/content/substances/all";
import { watchShelf } from "@/db/shelf-watch";
import { dayIn } from "@/lib/domain/shared/calendar";
import { systemClock } from "@/lib/platform/clock";
import type { Env } from "@/lib/platform/env";
import { publicPaths } from "@/lib/public-paths";
import type { PublicPages } from "./public-pages";

/** With a question behind the path they are drawn anew. */
const paths = new Map(publicPaths(substances).map((one) => [one.path, one]));

/** Begins to listen for changes of the shelf. */
export function publicPages({ databaseUrl, clockOffsetSeconds, pharmacy }: Env): PublicPages {
  const clock = systemClock(clockOffsetSeconds);
  const shelf = watchShelf(databaseUrl);
  // At midnight a batch may be out of date, and "today" another day.
  const today = () => dayIn(pharmacy.timeZone, clock.now());
  return {
    editionOf(path) {
      const page = paths.get(path);
      if (page === undefined) return null;
      if (!page.showsShelf) return today();
      return shelf.edition === null ? null : `${today()} ${shelf.edition}`;
    },
  };
}
