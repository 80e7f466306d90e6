import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { deps } from "@/lib/entry/deps";

/** What is private is nobody's to list; a demonstration is not listed at all. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  const { appUrl, demo } = deps().settings;
  if (demo) return { rules: { userAgent: "*", disallow: "/" } };
  const disallow = ["/account", "/admin", "/api/", "/basket", "/checkout", "/dev/", "/reset-password", "/verify-email"];
  return { rules: { userAgent: "*", allow: "/", disallow }, sitemap: `${appUrl}/sitemap.xml` };
}
