import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import type { CallItem } from "@/lib/queries/admin/calls";
import { routes } from "@/lib/routes";
import { Attention, AttentionItem } from "./attention";
import { WhomToCallAgain } from "./desk/whom-to-call-again";

export interface CallListProps {
  readonly calls: readonly CallItem[];
  readonly at: Date;
  readonly timeZone: string;
}

/** People who were not reached and are to be called again, the earliest first. Nothing when there is nobody. */
export function CallList({ calls, at, timeZone }: CallListProps) {
  if (calls.length === 0) return null;
  return (
    <Attention id="calls-to-make" title={t("desk.callsCount", { count: calls.length })} icon="clock">
      {calls.map((call) => {
        const due = new Date(call.dueAt);
        const values = { tries: call.tries, time: () => <Time at={due} timeZone={timeZone} /> };
        return (
          <AttentionItem
            key={call.id}
            quiet={due <= at ? t.rich("desk.callIsDue", values) : t.rich("desk.callDue", values)}
            act={
              <Link href={`${routes.adminOrder(call.orderNumber)}#call-backs`}>
                {t("common.viewOrder")}
                <VisuallyHidden>: {call.patient}</VisuallyHidden>
              </Link>
            }
          >
            <p>
              <WhomToCallAgain call={call} />
            </p>
          </AttentionItem>
        );
      })}
    </Attention>
  );
}
