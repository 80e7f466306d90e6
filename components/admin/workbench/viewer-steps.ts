/** Widths of a page as parts of the frame's width, in percent. The style sheet has one rule for each. */
export const zooms = [50, 75, 100, 150, 200, 300] as const;
export type Zoom = (typeof zooms)[number];
export type Turn = 0 | 90 | 180 | 270;

export interface View {
  readonly zoom: Zoom;
  readonly turn: Turn;
}

export const plainView: View = { zoom: 100, turn: 0 };

/** The next larger or smaller size; stays at the ends. */
export function zoomed(view: View, step: 1 | -1): View {
  const at = zooms.indexOf(view.zoom) + step;
  return { ...view, zoom: zooms[Math.max(0, Math.min(at, zooms.length - 1))] ?? view.zoom };
}

/** A quarter turn to the right or the left. */
export function turned(view: View, step: 1 | -1): View {
  return { ...view, turn: ((view.turn + 90 * step + 360) % 360) as Turn };
}

export type ViewerKey = "larger" | "smaller" | "plain" | "right" | "left" | "next" | "previous";

const keys: Readonly<Record<string, ViewerKey>> = {
  "+": "larger",
  "=": "larger",
  "-": "smaller",
  "0": "plain",
  r: "right",
  R: "left",
  n: "next",
  p: "previous",
};

/** What a key means while the viewer has the focus; null for a key that belongs to the browser. */
export function viewerKey(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): ViewerKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return keys[event.key] ?? null;
}
