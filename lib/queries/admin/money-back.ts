import "server-only";
import type { HoldReleaseRow } from "@/db/repo/hold";
import type { LoadedOrder } from "@/db/repo/order";
import { type DisputeRow, moneyBackOf, type NamedRefund } from "@/db/repo/refund";
import type { RegisteredSupply } from "@/db/repo/register";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { refundAfter } from "@/lib/domain/refund/machine";
import { disputeStanding, isAskedBack, isGone, type OrderMoney, refundablePaise } from "@/lib/domain/refund/money";
import { canReturn, type SuppliedBatch } from "@/lib/domain/refund/return";
import type { QueryDeps } from "../deps";

export interface RefundView extends NamedRefund {
  readonly may: {
    readonly approve: boolean;
    readonly refuse: boolean;
    /** It waits, and whoever looks asked for it themselves: another person approves. */
    readonly needsAnother: boolean;
  };
}

/** What of an order's charge went back or may, and which packs did. */
export interface MoneyBackView {
  readonly refunds: readonly RefundView[];
  readonly disputes: readonly DisputeRow[];
  /** The whole charge is asked back or goes back: nothing leaves. */
  readonly whole: "asked" | "goes" | null;
  readonly dispute: "open" | "lost" | null;
  readonly refundablePaise: number;
  /** Refunds of the order that together exceed this need two people. Paise. */
  readonly twoPersonAbovePaise: number;
  /** The giving back of the hold; null while none was asked for. */
  readonly release: HoldReleaseRow | null;
  readonly supplied: readonly SuppliedBatch[];
  readonly returns: RegisteredSupply["returns"];
  readonly may: { readonly request: boolean; readonly takeBack: boolean; readonly writeOff: boolean };
}

export async function moneyBackView(
  { database, settings }: QueryDeps,
  actor: StaffActor,
  { order, payment }: LoadedOrder,
  supply: Pick<RegisteredSupply, "lines" | "returns"> | null,
): Promise<MoneyBackView> {
  const { refunds, disputes, release } = await moneyBackOf(database.read, order.orderNumber);
  const { lines: supplied, returns } = supply ?? { lines: [], returns: [] };
  const { state, capturedPaise, refundedPaise } = payment;
  const money: OrderMoney = { state, capturedPaise, refundedPaise, refunds, disputes };
  const left = refundablePaise(money);
  const dispute = disputeStanding(money);
  const hasOut = supplied.some(({ packs, returnedPacks }) => returnedPacks < packs);
  return {
    refunds: refunds.map((refund) => shown(actor, order, refund)),
    disputes,
    whole: isGone(money) ? "goes" : isAskedBack(money) ? "asked" : null,
    dispute,
    refundablePaise: left,
    twoPersonAbovePaise: settings.refundTwoPersonAbovePaise,
    release,
    supplied,
    returns,
    may: {
      request: can(actor, "refund:request", order) && left > 0 && dispute === null,
      takeBack: can(actor, "stock:take-back", order) && canReturn(order.state) && hasOut,
      writeOff: can(actor, "stock:write-off", order),
    },
  };
}

function shown(actor: StaffActor, order: LoadedOrder["order"], refund: NamedRefund): RefundView {
  const waits = refund.source === "shop" && refundAfter(refund.state, "approve") !== null;
  const isOwn = refund.requestedBy === actor.userId;
  const mayApprove = waits && can(actor, "refund:approve", order);
  return {
    ...refund,
    may: {
      approve: mayApprove && !(refund.needsSecond && isOwn),
      refuse: waits && can(actor, "refund:request", order) && (mayApprove || isOwn),
      needsAnother: waits && refund.needsSecond && isOwn,
    },
  };
}
