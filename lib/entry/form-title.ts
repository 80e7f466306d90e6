import "server-only";
import type { Metadata } from "next";
import { t } from "@/content/words/ui";

type Search = Promise<Record<string, string | string[] | undefined>>;

/** The title of a page with a form: "Error:" leads it when the form came back refused, so that it is heard first (GOV.UK Design System). */
export async function formTitle(search: Search, title: string): Promise<Pick<Metadata, "title">> {
  return { title: (await search).refused === undefined ? title : t("errorTitle", { title }) };
}
