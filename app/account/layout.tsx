import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AccountNav } from "@/components/layout/account-nav";
import { LeaveWhenSignedOut } from "@/components/layout/leave-when-signed-out";
import { Page } from "@/components/layout/page";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Waits for nothing and shows nothing of anyone: each page authorises for itself, and its 404 must come before anything is sent. */
export default function AccountLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Page>
      <AccountNav />
      {children}
      <LeaveWhenSignedOut />
    </Page>
  );
}
