"use client";

import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { WithScripts } from "@/components/ui/with-scripts";
import { t } from "@/content/words/t";
import styles from "./viewer.module.css";
import { type View, type ViewerKey, zooms } from "./viewer-steps";

export interface ViewerControlsProps {
  readonly view: View;
  readonly act: (key: ViewerKey) => void;
  readonly src: string;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** Buttons only where they do something. The link opens the picture alone, where the browser's own zoom works without JavaScript. */
export function ViewerControls({ view, act, src, hasNext, hasPrevious }: ViewerControlsProps) {
  return (
    <fieldset className={styles.controls} data-print="hide">
      <legend>
        <VisuallyHidden>{t("viewer.pageShown")}</VisuallyHidden>
      </legend>
      <WithScripts>
        <Act words={t("viewer.smaller")} out={view.zoom === zooms[0]} onPress={() => act("smaller")} />
        <span className={styles.zoom} role="status">
          {view.zoom} %
        </span>
        <Act words={t("viewer.larger")} out={view.zoom === zooms.at(-1)} onPress={() => act("larger")} />
        <Act words={t("viewer.turnLeft")} onPress={() => act("left")} />
        <Act words={t("viewer.turnRight")} shortcut="z" onPress={() => act("right")} />
        {(hasNext || hasPrevious) && (
          <>
            <Act words={t("viewer.previousPage")} out={!hasPrevious} onPress={() => act("previous")} />
            <Act words={t("viewer.nextPage")} out={!hasNext} onPress={() => act("next")} />
          </>
        )}
      </WithScripts>
      <a href={src} target="_blank" rel="noreferrer">
        {t("viewer.openInTab")}
      </a>
    </fieldset>
  );
}

/** Out of action by `aria-disabled`: the keyboard keeps its place at the end of the scale. */
function Act({
  words,
  out = false,
  shortcut,
  onPress,
}: {
  readonly words: string;
  readonly out?: boolean;
  readonly shortcut?: string;
  readonly onPress: () => void;
}) {
  return (
    <Button
      variant="secondary"
      aria-disabled={out || undefined}
      aria-keyshortcuts={shortcut}
      data-key={shortcut}
      onClick={out ? undefined : onPress}
    >
      {words}
    </Button>
  );
}
