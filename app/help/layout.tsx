import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";

export default function HelpLayout({ children }: { readonly children: ReactNode }) {
  return <Page width="read">{children}</Page>;
}
