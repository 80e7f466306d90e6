import type { Page } from "@playwright/test";

/**
 * Takes the keyboard to everything that can have it, forwards and then backwards, and names what cannot be seen there: wholly covered by
 * something else (WCAG 2.2, 2.4.11) or without a ring round it (2.4.7).
 */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])",
      ),
    ].filter((element) => !element.matches(":disabled") && element.checkVisibility({ visibilityProperty: true }));

    const nameOf = (element: HTMLElement) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}” ${element.id}`;

    const isRinged = (element: Element | null): boolean => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    };

    /** Some point of it, a little inside its edge, is its own. */
    const isSeen = (element: HTMLElement): boolean => {
      // A box that is drawn by its label has no place of its own.
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      return [...element.getClientRects()].some(({ left, top, right, bottom }) => {
        const xs = [left + 2, (left + right) / 2, right - 2];
        const ys = [top + 2, (top + bottom) / 2, bottom - 2];
        return xs.some((x) =>
          ys.some((y) => {
            const there = document.elementFromPoint(x, y);
            return there !== null && (element.contains(there) || label?.contains(there) === true);
          }),
        );
      });
    };

    const faults: string[] = [];
    for (const order of [stops, stops.toReversed()]) {
      for (const element of order) {
        element.focus();
        if (document.activeElement !== element) continue;
        if (!isSeen(element)) faults.push(`${nameOf(element)} is hidden when it has the focus`);
        // The ring is the same from either side.
        if (
          order === stops &&
          !isRinged(element) &&
          !isRinged(element.closest("label")) &&
          !isRinged(element.parentElement)
        )
          faults.push(`${nameOf(element)} has no ring`);
      }
    }
    return [...new Set(faults)];
  });
}
