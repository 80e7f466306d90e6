import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";

export default function AccountsLayout({ children }: { readonly children: ReactNode }) {
  return <Page width="form">{children}</Page>;
}
