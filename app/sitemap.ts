import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { substances } from "@/content/substances/all";
import { deps } from "@/lib/entry/deps";
import { publicPaths } from "@/lib/public-paths";

/** The pages that anyone may read. Where no day of change is kept, none is made up. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const { appUrl } = deps().settings;
  return publicPaths(substances).map(({ path, changedOn }) => ({
    url: `${appUrl}${path}`,
    ...(changedOn !== null && { lastModified: changedOn }),
  }));
}
