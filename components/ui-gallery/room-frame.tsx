import { Failure } from "@/components/layout/failure";
import { SkipLinks } from "@/components/layout/skip-links";
import { UrgentHelp } from "@/components/layout/urgent-help";
import { ReportHarm } from "@/components/medicine/report-harm";
import { ToolData } from "@/components/structured-data/tool-data";
import { ButtonLink } from "@/components/ui/button";
import { firstSubstance } from "@/content/substances/all";
import { type UrgentLines, urgentLines } from "@/content/urgent-lines";
import { Room } from "./gallery-room";
import { GallerySection, Sample } from "./gallery-section";

const jurisdictions: readonly (readonly [string, UrgentLines | undefined])[] = [
  ["India", urgentLines.IN],
  ["United Kingdom", urgentLines.UK],
  ["United States", urgentLines.US],
  ["where no line is sourced", undefined],
];

export function RoomFrame() {
  return (
    <Room title="Help and ways">
      <GallerySection title="What cannot wait">
        {jurisdictions.map(([name, lines]) => (
          <Sample key={name} name={`UrgentHelp and ReportHarm: ${name}`}>
            <UrgentHelp lines={lines} substance={firstSubstance.slug} />
            <ReportHarm lines={lines} />
          </Sample>
        ))}
      </GallerySection>
      <GallerySection title="Ways and data">
        <Sample name="SkipLinks: shown when they have the focus">
          <SkipLinks safetyAt="#safety" />
        </Sample>
        <Sample name="ToolData: nothing to be seen">
          <ToolData substance={firstSubstance} path="/dev/ui/frame" name="Sample" />
        </Sample>
      </GallerySection>
    </Room>
  );
}

/** A whole page: what stands when nothing else does. */
export function RoomFailure() {
  return (
    <Failure reference="1234567890">
      <ButtonLink href="/dev/ui/failure">Try again</ButtonLink>
    </Failure>
  );
}
