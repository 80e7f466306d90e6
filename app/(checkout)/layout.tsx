import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";

export default function CheckoutLayout({ children }: { readonly children: ReactNode }) {
  return <Page>{children}</Page>;
}
