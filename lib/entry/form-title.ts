import "server-only";
import type { Metadata } from "next";
import { words } from "@/content/words/field";
import { fill } from "@/content/words/fill";

type Search = Promise<Record<string, string | string[] | undefined>>;

/**
 * The title of a page with a form: "Error:" leads it when the form came back refused, or was kept and lacks something, so that it is heard
 * first (GOV.UK Design System).
 */
export async function formTitle(search: Search, title: string): Promise<Pick<Metadata, "title">> {
  const { refused, kept } = await search;
  return { title: refused === undefined && kept === undefined ? title : fill(words.errorTitle, { title }) };
}
