import "server-only";
import type { Metadata } from "next";
import { t } from "@/content/words/t";

type Search = Promise<Record<string, string | string[] | undefined>>;

/**
 * The title of a page with a form: "Error:" leads it when the form came back, so that it is heard first (GOV.UK Design System). `cameBack` are
 * the names by which the page's address says so.
 */
export async function formTitle(
  search: Search,
  title: string,
  cameBack: readonly string[] = ["refused"],
): Promise<Pick<Metadata, "title">> {
  const asked = await search;
  return { title: cameBack.some((name) => asked[name] !== undefined) ? t("field.errorTitle", { title }) : title };
}
