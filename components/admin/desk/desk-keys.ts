import { t } from "@/content/words/t";

/** Claims the order on its page; in the queue and after a decision the next of the view. */
export const claimShortcut = "t";

/** What a key of the workbench leads to. `target` is the id of a part of the page, whose first field then has the focus. */
export interface Outcome {
  readonly key: string;
  readonly label: string;
  readonly target: string;
}

export interface OutcomeRights {
  readonly decide: boolean;
  readonly approve: boolean;
  readonly ask: boolean;
  readonly work: boolean;
  readonly call: boolean;
  readonly write: boolean;
}

/** The ways on from an order, in the order in which they are shown. What a person may not do has no key either. */
export function outcomesFor(may: OutcomeRights): Outcome[] {
  const all: (Outcome & { readonly may: boolean })[] = [
    { key: "a", label: t("panel.approve"), target: "approve", may: may.decide && may.approve },
    { key: "q", label: t("panel.askCustomer"), target: "ask", may: may.ask },
    { key: "p", label: t("desk.logCall"), target: "call", may: may.call },
    { key: "h", label: t("desk.putOnHold"), target: "set-aside", may: may.work },
    { key: "e", label: t("desk.escalate"), target: "escalate", may: may.work },
    { key: "d", label: t("panel.decline"), target: "decline", may: may.decide },
    { key: "n", label: t("desk.writeNote"), target: "note", may: may.write },
  ];
  return all.filter((one) => one.may).map(({ key, label, target }) => ({ key, label, target }));
}

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly defaultPrevented: boolean;
}

/**
 * The single key that is meant, or null for one that belongs to a field, the browser or somebody who heard it first. Shift counts as a modifier
 * but for signs that need it (`?` on most keyboards).
 */
export function keyMeant(pressed: PressedKey, isTyping: boolean): string | null {
  if (isTyping || pressed.defaultPrevented) return null;
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (pressed.key === "?" || pressed.key === "/") return pressed.key;
  if (pressed.shiftKey || !/^[a-z]$/i.test(pressed.key)) return null;
  return pressed.key.toLowerCase();
}
