import { Dialled } from "@/components/ui/dialled";
import { reportWords } from "@/content/urgent-help";
import type { UrgentLines } from "@/content/urgent-lines";

/** Who takes a report of a side effect from anybody, in this jurisdiction. */
export function ReportHarm({ lines }: { readonly lines: UrgentLines | undefined }) {
  const words = reportWords(lines);
  if (words === null || lines === undefined) return null;
  return (
    <p>
      {"site" in lines.report ? (
        <SiteIn text={words} site={lines.report.site} />
      ) : (
        <Dialled text={words} lines={lines} />
      )}
    </p>
  );
}

function SiteIn({ text, site }: { readonly text: string; readonly site: string }) {
  const [before = "", after = ""] = text.split(site);
  return (
    <>
      {before}
      <a href={`https://${site}/`}>{site}</a>
      {after}
    </>
  );
}
