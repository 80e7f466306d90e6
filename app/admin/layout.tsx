import type { ReactNode } from "react";
import { LeaveWhenSignedOut } from "@/components/layout/leave-when-signed-out";
import { StaffShell } from "@/components/layout/staff-shell";
import { WordsInBrowser } from "@/components/layout/words-in-browser";
import { inPanel } from "@/content/words/in-browser";
import { messagesFor } from "@/content/words/language";
import { deps } from "@/lib/entry/deps";
import { requireStaff } from "@/lib/entry/require";
import { routes } from "@/lib/routes";

/** The frame shows who works here and where their duties lead; every page below asks for its own duty again. */
export default async function PanelLayout({ children }: { readonly children: ReactNode }) {
  const staff = await requireStaff("queue:view", routes.queue());
  return (
    <WordsInBrowser messages={messagesFor(inPanel)}>
      <StaffShell pharmacyName={deps().settings.pharmacy.name} name={staff.name} role={staff.role}>
        {children}
        <LeaveWhenSignedOut />
      </StaffShell>
    </WordsInBrowser>
  );
}
