import { type Node, structuredText } from "./nodes";

export interface StructuredDataProps {
  readonly nodes: readonly Node[];
}

/** What the page is about, for machines that read schema.org. Data and no script: nothing in it runs. */
export function StructuredData({ nodes }: StructuredDataProps) {
  return <script type="application/ld+json">{structuredText(nodes)}</script>;
}
