import { ButtonLink } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { GallerySection, Sample } from "./gallery-section";

const reasons = [
  { code: "name-missing", field: "gallery-name", message: "Enter the name as it stands on the prescription." },
  {
    code: "pin-not-served",
    field: "gallery-pin",
    message: "We deliver in Pune only; the PIN code must begin with 411.",
  },
  { code: "prescription-missing", message: "Add the prescription before you go on." },
] as const;

export function GalleryMessages() {
  return (
    <GallerySection title="Messages">
      <Sample name="Notice">
        <Notice tone="danger" title="Never take isotretinoin in pregnancy" headingLevel={4}>
          <p>
            It causes severe harm to an unborn child, from any amount and within days. Stop and call us at once if you
            may be pregnant.
          </p>
        </Notice>
        <Notice tone="your-turn" title="Confirm your email address" headingLevel={4}>
          <p>We sent a link to asha@example.com. Orders can be placed once it was opened.</p>
        </Notice>
        <Notice tone="info" title="Reviews take about 3 h today" headingLevel={4}>
          <p>A pharmacist is on duty until 20:00 IST.</p>
        </Notice>
        <Notice tone="success" title="The prescription was received" headingLevel={4} live="status">
          <p>2 pages, stored sealed. Only you and the pharmacy can open them.</p>
        </Notice>
        <Notice tone="info" title="One line, without more to say" headingLevel={4} />
      </Sample>
      <Sample name="ErrorSummary">
        <ErrorSummary reasons={reasons} takeFocus={false} />
      </Sample>
      <Sample name="Chip" layout="row">
        <Chip icon="clock">Quiet</Chip>
        <Chip tone="info" icon="info">
          Info
        </Chip>
        <Chip tone="your-turn" icon="hand">
          Your turn
        </Chip>
        <Chip tone="good" icon="check">
          Good
        </Chip>
        <Chip tone="danger" icon="alert">
          Danger
        </Chip>
      </Sample>
      <Sample name="EmptyState">
        <EmptyState
          title="No orders yet"
          headingLevel={4}
          action={<ButtonLink href="/medicines">See the medicines</ButtonLink>}
        >
          <p>A request begins with a medicine and a prescription. Orders then stand here with what happens next.</p>
        </EmptyState>
      </Sample>
      <Sample name="Skeleton: lines, rows, drawing">
        <Skeleton label="Loading the monograph" />
        <Skeleton label="Loading the queue" shape="rows" />
        <Skeleton label="Loading the drawing" shape="drawing" count={1} />
      </Sample>
    </GallerySection>
  );
}
