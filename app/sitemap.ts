import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { medicines } from "@/content/medicines";
import { isotretinoinMonograph } from "@/content/substances/isotretinoin/monograph";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";

/** The pages whose text is the monograph. Of the others no day of change is kept, so none is made up. */
const tellsTheMonograph = (path: string) =>
  path === routes.monograph() ||
  path === routes.patientSheet() ||
  medicines.some(({ slug }) => path === routes.medicine(slug));

/** The pages that anyone may read. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const { appUrl } = deps().settings;
  const paths = [
    routes.home(),
    routes.medicines(),
    routes.compare(),
    ...medicines.map(({ slug }) => routes.medicine(slug)),
    routes.monograph(),
    routes.patientSheet(),
    routes.coursePlanner(),
    routes.interactionCheck(),
    routes.howItWorks(),
    routes.delivery(),
    routes.contact(),
    routes.privacy(),
  ];
  return paths.map((path) => ({
    url: `${appUrl}${path}`,
    ...(tellsTheMonograph(path) && { lastModified: isotretinoinMonograph.version }),
  }));
}
