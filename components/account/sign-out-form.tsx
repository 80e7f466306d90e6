"use client";

import type { ReactNode } from "react";
import { signOutChannel } from "@/components/layout/leave-when-signed-out";

/** Signs out, and tells this browser's other tabs, whose pages go at once. */
export function SignOutForm({
  className,
  children,
}: {
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  const tellOtherTabs = () => {
    const channel = new BroadcastChannel(signOutChannel);
    channel.postMessage(null);
    channel.close();
  };
  return (
    <form method="post" action="/api/sign-out" className={className} onSubmit={tellOtherTabs}>
      {children}
    </form>
  );
}
