import type { Substance } from "@/content/substances/substance";
import { routes } from "./routes";

export interface PublicPath {
  readonly path: string;
  /** Prices and stock stand on it. */
  readonly showsShelf: boolean;
  /** The day its text was last changed; null where none is kept. */
  readonly changedOn: string | null;
}

/**
 * Every page that is the same for everyone, once: for the server, which keeps them (server/editions.ts), and for search engines (app/sitemap.ts).
 * Nothing in them may depend on who asks: a page that reads a cookie or a header does not belong here.
 */
export function publicPaths(substances: readonly Substance[]): readonly PublicPath[] {
  const shelf = (path: string, changedOn: string | null = null): PublicPath => ({ path, showsShelf: true, changedOn });
  const text = (path: string, changedOn: string | null = null): PublicPath => ({ path, showsShelf: false, changedOn });
  return [
    shelf(routes.home()),
    shelf(routes.medicines()),
    shelf(routes.compare()),
    ...substances.flatMap(({ medicines, monograph: { version } }) =>
      medicines.map(({ slug }) => shelf(routes.medicine(slug), version)),
    ),
    ...substances.flatMap(({ slug, monograph: { version } }) => [
      text(routes.monograph(slug), version),
      text(routes.patientSheet(slug), version),
    ]),
    text(routes.coursePlanner()),
    text(routes.interactionCheck()),
    text(routes.howItWorks()),
    text(routes.delivery()),
    text(routes.contact()),
    text(routes.privacy()),
  ];
}
