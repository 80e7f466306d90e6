"use client";

import { useEffect } from "react";
import { routes } from "@/lib/routes";

/** Tabs of one browser tell each other by it that their person signs out. */
export const signOutChannel = "signed-out";

/**
 * On pages of one person: when they sign out in another tab, nothing of theirs stays on the screen. A tab that was out of sight, or that Back brings
 * back, asks whether its person is still signed in. Without scripts the page is at least never kept (no-store).
 */
export function LeaveWhenSignedOut() {
  useEffect(() => {
    const leave = () => {
      document.body.hidden = true;
      window.location.replace(routes.signIn());
    };
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await fetch("/api/me", { cache: "no-store", headers: { Accept: "application/json" } }).catch(
        () => null,
      );
      const me: unknown = answer?.ok ? await answer.json() : null;
      // What could not be asked, as in a tunnel, says nothing.
      if (typeof me === "object" && me !== null && "signedIn" in me && me.signedIn === false) leave();
    };
    const brought = (event: PageTransitionEvent) => event.persisted && void ask();
    const seen = () => void ask();
    const channel = new BroadcastChannel(signOutChannel);
    channel.onmessage = leave;
    document.addEventListener("visibilitychange", seen);
    window.addEventListener("pageshow", brought);
    return () => {
      channel.close();
      document.removeEventListener("visibilitychange", seen);
      window.removeEventListener("pageshow", brought);
    };
  }, []);
  return null;
}
