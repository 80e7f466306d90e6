import type { ReactNode } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

/** For a button that stands beside its file: which one it is about is said, not shown. */
export const naming = ({ name }: { readonly name: string }) => ({
  name,
  hidden: (inside: ReactNode) => <VisuallyHidden>{inside}</VisuallyHidden>,
});
