import { isotretinoinMonograph } from "@/content/substances/isotretinoin/monograph";
import { t } from "@/content/words/medicine";
import { deps } from "@/lib/entry/deps";
import { routes } from "@/lib/routes";
import { breadcrumbNode, medicalPageNode } from "./nodes";
import { StructuredData } from "./structured-data";

/** What a page beside the monograph is: about the medicine that the monograph describes, and where it stands. Nothing of what somebody asked it. */
export function ToolData({ path, name }: { readonly path: string; readonly name: string }) {
  const { appUrl } = deps().settings;
  const trail = [{ label: t("monograph"), href: routes.monograph() }];
  return (
    <StructuredData
      nodes={[
        medicalPageNode(isotretinoinMonograph, `${appUrl}${path}`, name, `${appUrl}${routes.monograph()}`),
        breadcrumbNode(trail, name, appUrl, path),
      ]}
    />
  );
}
