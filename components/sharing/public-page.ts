import type { Metadata } from "next";
import { language } from "@/content/words/language";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";

/** What the picture shows, for whoever cannot see it. */
const alt = t("shop.shareImageAlt");

/** What a public page says to search engines and to whoever is sent its address: title and description are the page's own. */
export function publicPage(path: string): Pick<Metadata, "alternates" | "openGraph" | "twitter"> {
  return {
    alternates: { canonical: path },
    openGraph: {
      type: "website",
      locale: language.replace("-", "_"),
      url: path,
      images: [{ url: routes.shareImage(), type: "image/png", width: 1200, height: 630, alt }],
    },
    twitter: { card: "summary_large_image" },
  };
}
