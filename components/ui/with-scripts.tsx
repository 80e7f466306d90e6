"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import styles from "./with-scripts.module.css";

const never = () => () => undefined;

/**
 * Round what works with scripts alone. Its place is kept from the first paint on: were it to come later, it would move what stands below, and whoever
 * is pressing a link there would miss it. Until scripts run it is neither seen nor reached; without them it is not there.
 */
export function WithScripts({ children }: { readonly children: ReactNode }) {
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return <div className={isLive ? styles.live : styles.waiting}>{children}</div>;
}
