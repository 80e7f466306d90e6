import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { Link } from "@/components/ui/link";

/** A room with a heading of its own; a state that is a whole page brings its own `main` instead. */
export function Room({
  title,
  summary,
  children,
}: {
  readonly title: string;
  /** Stands above the heading, as on a real page. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Page>
      {summary}
      <PageHeading title={title} over={<Link href="/dev/ui">Components</Link>} />
      {children}
    </Page>
  );
}
