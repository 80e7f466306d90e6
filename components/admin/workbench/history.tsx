import { OrderTimeline, type TimelineEvent } from "@/components/order/order-timeline";
import { whoWords } from "@/content/words/role-words";
import { t } from "@/content/words/t";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { historyDetail, historyTitle } from "./history-words";
import { MailDetail } from "./mail-detail";
import { mailTitle } from "./mail-words";
import type { OrderFormBasis } from "./order-form";
import { Part } from "./part";

export interface HistoryProps {
  readonly view: Pick<AdminOrderView, "history" | "mails">;
  readonly basis: OrderFormBasis;
  readonly timeZone: string;
}

/** Who did what, and where each mail stands. Mere views are many, so they stand folded below what was done. */
export function History({ view: { history, mails }, basis, timeZone }: HistoryProps) {
  const views = history.filter(isMereView);
  const mailEvents: TimelineEvent[] = mails.map((mail) => ({
    key: mail.id,
    at: mail.at,
    title: mailTitle(mail),
    detail: <MailDetail mail={mail} basis={basis} />,
  }));
  const done = history.filter((row) => !isMereView(row) && !isMailOut(row)).map(eventOf);
  return (
    <Part title={t("benchSupply.history")} id="history">
      <OrderTimeline
        events={[...done, ...mailEvents].sort((a, b) => a.at.getTime() - b.at.getTime())}
        timeZone={timeZone}
        audience="staff"
        label={t("benchSupply.history")}
      />
      {views.length > 0 && (
        <details>
          <summary>{t("benchSupply.viewCount", { count: views.length })}</summary>
          <OrderTimeline
            events={views.map(eventOf)}
            timeZone={timeZone}
            audience="staff"
            label={t("benchSupply.views")}
          />
        </details>
      )}
    </Part>
  );
}

const isMereView = ({ outcome }: AdminOrderView["history"][number]) => outcome === "viewed";

/** The mail itself stands in the history, with its state. */
const isMailOut = ({ outcome, event }: AdminOrderView["history"][number]) =>
  outcome === "done" && event === "message.sent";

function eventOf(row: AdminOrderView["history"][number]) {
  const who = row.name === null ? null : whoWords(row.name, row.role);
  const more = historyDetail(row);
  return {
    key: String(row.id),
    at: row.at,
    title: historyTitle(row),
    detail:
      who === null && more === null && row.words === null
        ? undefined
        : [who, more, row.words].filter((part) => part !== null).join(". "),
    actorRole: row.name === null ? row.role : undefined,
  };
}
