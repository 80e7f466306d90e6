import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import type { AdminOrderView } from "@/lib/queries/admin/order";

export interface ScanNoticesProps {
  readonly prescription: NonNullable<AdminOrderView["prescription"]>;
  readonly timeZone: string;
}

/** What the virus scanner said, or has not said yet, of the files of a prescription. Nothing when all are clean. */
export function ScanNotices({ prescription: { files, stopped }, timeZone }: ScanNoticesProps) {
  const held = files.flatMap((file, at) => (file.heldBack ? [at + 1] : []));
  const isUnscanned = files.some((file) => file.scan === "not-scanned" && !file.heldBack);
  return (
    <>
      {held.length > 0 && (
        <Notice tone="info" title="Not scanned for viruses yet">
          <p>
            {held.length === 1 ? `File ${held[0]} waits` : `Files ${held.join(", ")} wait`} for the virus scanner, which
            did not answer when the file came. It is asked again every minute. Until then the pages stay closed and the
            order cannot be approved.
          </p>
        </Notice>
      )}
      {isUnscanned && (
        <Notice tone="info" title="Not scanned for viruses">
          <p>No scanner has judged it. You see pictures made here of each page, never the customer’s file itself.</p>
        </Notice>
      )}
      {stopped.map(({ name, stoppedAt }) => (
        <Notice key={name} tone="danger" title="A file was taken out">
          <p>
            The virus scanner stopped {name}
            {stoppedAt !== null && (
              <>
                {" "}
                on <Time at={stoppedAt} timeZone={timeZone} />
              </>
            )}
            . Ask the customer for a new picture of the page.
          </p>
        </Notice>
      ))}
    </>
  );
}
