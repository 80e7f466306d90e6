import { Kbd } from "@/components/ui/kbd";

/** Shown to the eye; `aria-keyshortcuts` says it to everyone else. */
export function Shortcut({ of }: { readonly of: string }) {
  return (
    <span aria-hidden="true">
      <Kbd>{of.toUpperCase()}</Kbd>
    </span>
  );
}
