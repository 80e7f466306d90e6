"use client";

import { type KeyboardEvent, useState } from "react";
import { Kbd } from "@/components/ui/kbd";
import { t } from "@/content/words/t";
import styles from "./viewer.module.css";
import { ViewerControls } from "./viewer-controls";
import type { ViewerPage } from "./viewer-page";
import { ViewerPages } from "./viewer-pages";
import { ViewerSheet } from "./viewer-sheet";
import { plainView, turned, type ViewerKey, viewerKey, zoomed } from "./viewer-steps";

export interface ViewerProps {
  readonly pages: readonly ViewerPage[];
  /** The page shown at first; null shows none, because a page that is fetched counts as opened. */
  readonly first: string | null;
}

/** The prescription, page by page. A page is fetched when it is opened and not before: the record says who opened what. */
export function Viewer({ pages, first }: ViewerProps) {
  const [current, setCurrent] = useState(first);
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(pages.filter((page) => page.opened).map((page) => page.key)),
  );
  const [view, setView] = useState(plainView);
  const index = pages.findIndex((page) => page.key === current);
  const page = pages[index];
  const open = (key: string) => {
    setCurrent(key);
    setView(plainView);
  };
  const go = (step: 1 | -1) => {
    const next = pages[index + step];
    if (next !== undefined) open(next.key);
  };
  const acts: Record<ViewerKey, () => void> = {
    larger: () => setView(zoomed(view, 1)),
    smaller: () => setView(zoomed(view, -1)),
    plain: () => setView(plainView),
    right: () => setView(turned(view, 1)),
    left: () => setView(turned(view, -1)),
    next: () => go(1),
    previous: () => go(-1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = viewerKey(event);
    if (key === null) return;
    event.preventDefault();
    acts[key]();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons and the frame inside are what is operated; this only hears their keys.
    <div className={styles.viewer} onKeyDown={onKeyDown}>
      <ViewerPages pages={pages} current={current} opened={opened} onOpen={open} />
      {page === undefined ? (
        <p className={styles.none}>{t("viewer.choosePage")}</p>
      ) : (
        <>
          <ViewerControls
            view={view}
            act={(key) => acts[key]()}
            src={page.src}
            hasNext={index < pages.length - 1}
            hasPrevious={index > 0}
          />
          <ViewerSheet
            key={page.key}
            page={page}
            view={view}
            onShown={() => setOpened((before) => new Set(before).add(page.key))}
          />
          <p className={styles.keys} data-print="hide">
            {t.rich("viewer.keys", {
              key: () => <Kbd>+</Kbd>,
              key2: () => <Kbd>-</Kbd>,
              key3: () => <Kbd>r</Kbd>,
              key4: (chunks) => <Kbd>{chunks}</Kbd>,
              key5: () => <Kbd>n</Kbd>,
              key6: () => <Kbd>p</Kbd>,
              key7: () => <Kbd>0</Kbd>,
            })}
          </p>
        </>
      )}
    </div>
  );
}
