"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/t";
import styles from "./viewer.module.css";
import type { ViewerPage } from "./viewer-page";
import type { View } from "./viewer-steps";

export interface ViewerSheetProps {
  readonly page: ViewerPage;
  readonly view: View;
  readonly onShown: () => void;
}

type LoadState = "loading" | "shown" | "failed";

/** The picture in a frame that scrolls. It may have come or failed before React did, so both are asked again on arrival. */
export function ViewerSheet({ page, view, onShown }: ViewerSheetProps) {
  const picture = useRef<HTMLImageElement>(null);
  const [loadState, setLoadState] = useState<LoadState>("loading");
  const [attempt, setAttempt] = useState(0);
  const shown = () => {
    setLoadState("shown");
    onShown();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once on arrival; later pictures speak through their events.
  useEffect(() => {
    const image = picture.current;
    if (image?.complete !== true) return;
    if (image.naturalWidth > 0) shown();
    else setLoadState("failed");
  }, []);
  const again = () => {
    setLoadState("loading");
    setAttempt(attempt + 1);
  };
  return (
    <>
      {loadState === "failed" && (
        <Notice tone="danger" live="alert" title={t("viewer.failedTitle")}>
          <p>{t("viewer.failedLead")}</p>
          <Button variant="secondary" onClick={again}>
            {t("common.tryAgain")}
          </Button>
        </Notice>
      )}
      <p className={styles.loading} role="status">
        {loadState === "loading" ? t("viewer.opening") : ""}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard. */}
      <section className={styles.frame} tabIndex={0} aria-label={page.label} data-standing={loadState}>
        <div className={styles.stage} data-zoom={view.zoom}>
          {/* biome-ignore lint/performance/noImgElement: a prescription must not pass through an image cache. */}
          <img
            key={attempt}
            ref={picture}
            src={page.src}
            alt={t("viewer.pageAlt", { label: page.label })}
            className={styles.picture}
            data-turn={view.turn}
            draggable={false}
            onLoad={shown}
            onError={() => setLoadState("failed")}
          />
        </div>
      </section>
    </>
  );
}
