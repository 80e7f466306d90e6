import type { Substance } from "@/content/substances/substance";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";
import { breadcrumbNode, medicalPageNode } from "./nodes";
import { StructuredData } from "./structured-data";

export interface ToolDataProps {
  readonly substance: Pick<Substance, "monograph">;
  readonly path: string;
  readonly name: string;
}

/** What a page beside the monograph is: about the medicine that the monograph describes, and where it stands. Nothing of what somebody asked it. */
export function ToolData({ substance: { monograph }, path, name }: ToolDataProps) {
  const { appUrl } = deps().settings;
  const monographPath = routes.monograph(monograph.slug);
  const trail = [{ label: t("shop.monograph"), href: monographPath }];
  return (
    <StructuredData
      nodes={[
        medicalPageNode(monograph, `${appUrl}${path}`, name, `${appUrl}${monographPath}`),
        breadcrumbNode(trail, name, appUrl, path),
      ]}
    />
  );
}
