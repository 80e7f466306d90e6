import type { ReactNode } from "react";
import { LeaveWhenSignedOut } from "@/components/layout/leave-when-signed-out";

/** The steps hold a name, an address and a phone. */
export default function StepsLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children}
      <LeaveWhenSignedOut />
    </>
  );
}
