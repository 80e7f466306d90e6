import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import type { UrgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import type { Duty } from "@/lib/domain/shared/duty-hours";
import type { ToldSafety } from "@/lib/queries/account/order";
import { doNow, emergencyOf } from "./safety-words";
import { telephone } from "./telephone";
import styles from "./tell-us.module.css";

export interface WhomToCallProps {
  readonly told: ToldSafety;
  readonly pharmacyName: string;
  readonly phone: string;
  readonly pharmacist: string;
  /** Whether the parcel has already left: then there is no supply to stop. */
  readonly hasLeft: boolean;
  /** Whether the patient has capsules at home, of this order or an earlier one. */
  readonly hasCapsules: boolean;
  /** Null where the pharmacy did not say when a pharmacist is on duty. */
  readonly duty: Duty | null;
  readonly timeZone: string;
  readonly lines: UrgentLines | undefined;
}

/** What a person sees after "Tell us now": what we did, what to do, whom to call. */
export function WhomToCall({ told, hasLeft, hasCapsules, lines, ...who }: WhomToCallProps) {
  const isMild = told.grade === "mild";
  const title = told.stopsSupply
    ? hasLeft
      ? t("order.reportReceivedNothing")
      : t("order.reportReceivedStopped")
    : t("order.reportReceived");
  return (
    <Notice tone={isMild ? "info" : "danger"} title={title} headingLevel={3}>
      {doNow(told, hasCapsules, lines).map((words) => (
        <p key={words} className={isMild ? undefined : styles.now}>
          {words}
        </p>
      ))}
      <p>{isMild ? <WhoReadsIt {...who} /> : <WhoCalls {...who} lines={lines} />}</p>
    </Notice>
  );
}

type Who = Pick<WhomToCallProps, "pharmacyName" | "phone" | "pharmacist" | "duty" | "timeZone">;

function WhoCalls({ pharmacyName, phone, pharmacist, duty, timeZone, lines }: Who & Pick<WhomToCallProps, "lines">) {
  const link = callLink(phone);
  if (duty !== null && !duty.onDuty)
    return t.rich("order.pharmacistNotOnDuty", {
      time: () => <Time at={duty.next} timeZone={timeZone} />,
      link,
      phone,
      emergency: emergencyOf(lines),
    });
  return t.rich("order.pharmacistTold", { link, pharmacyName, phone, pharmacist });
}

function WhoReadsIt({ phone, duty, timeZone }: Who) {
  const link = callLink(phone);
  if (duty !== null && !duty.onDuty)
    return t.rich("order.pharmacistReadsFrom", {
      time: () => <Time at={duty.next} timeZone={timeZone} />,
      link,
      phone,
    });
  return t.rich("order.pharmacistReads", { link, phone });
}

const callLink = (phone: string) => (chunks: ReactNode) => (
  <a href={telephone(phone)} className={styles.phone}>
    {chunks}
  </a>
);
