import type { Env } from "./env";
import { isLiveKey } from "./env-refusals";

/** What commands and queries may know of the configuration: no secret is among it. */
export interface Settings {
  /** `mode === "demo"`. */
  readonly demo: boolean;
  readonly mode: Env["mode"];
  readonly appUrl: string;
  readonly jurisdiction: Env["jurisdiction"];
  readonly profile: Env["profile"];
  readonly deliveryPins: readonly string[];
  readonly pharmacy: Env["pharmacy"];
  /** When a pharmacist is on duty (setting PHARMACY_HOURS); null where nobody said. */
  readonly dutyHours: Env["dutyHours"];
  readonly rateLimits: boolean;
  /** One pharmacist may read and approve alone (setting SINGLE_PHARMACIST); else two people read every prescription. */
  readonly singlePharmacist: boolean;
  /** Seconds in which a decision can be taken back; nothing irreversible runs before. */
  readonly undoSeconds: number;
  /** Whether staff open and approve files no virus scanner has judged. */
  readonly unscannedFiles: Env["unscannedFiles"];
  /** Refunds of an order that together exceed this need two people (setting REFUND_TWO_PERSON_ABOVE, paise). */
  readonly refundTwoPersonAbovePaise: number;
  /** Whether Stripe runs in live mode: a payment of the other mode is never taken for ours. */
  readonly livePayments: boolean;
}

export function settingsOf(env: Env): Settings {
  return {
    demo: env.demo,
    mode: env.mode,
    appUrl: env.appUrl,
    jurisdiction: env.jurisdiction,
    profile: env.profile,
    deliveryPins: env.deliveryPins,
    pharmacy: env.pharmacy,
    dutyHours: env.dutyHours,
    rateLimits: env.rateLimits,
    singlePharmacist: env.singlePharmacist,
    undoSeconds: env.undoSeconds,
    unscannedFiles: env.unscannedFiles,
    refundTwoPersonAbovePaise: env.refundTwoPersonAbovePaise,
    livePayments: isLiveKey(env.stripe.secretKey),
  };
}
