"use client";

import type { ReactNode } from "react";
import { learn } from "#language";
import type { Messages } from "@/content/words/speaker";

/** Hands the words of a page to its client components: they stand within it, so that it has been drawn before any of them speaks. */
export function WordsInBrowser({ messages, children }: { readonly messages: Messages; readonly children: ReactNode }) {
  learn(messages);
  return children;
}
