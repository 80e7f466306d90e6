import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Gallery } from "@/components/ui-gallery/gallery";
import { deps } from "@/lib/entry/deps";

export const metadata: Metadata = { title: "Components", robots: { index: false } };

/** In the demo only; elsewhere it never was. */
export default function ComponentsPage() {
  if (!deps().settings.demo) notFound();
  return <Gallery />;
}
