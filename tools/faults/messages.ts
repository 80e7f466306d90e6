import type { Failpoint, FailpointPlan } from "@/lib/platform/failpoint";
import type { People } from "./ground";

/** What the suite and the process it kills say to each other. */

export interface Opening {
  readonly databaseUrl: string;
  readonly stripeBase: string;
  readonly folder: string;
  readonly people: People;
  /** Seconds by which the clock of the life has moved on. */
  readonly clockOffset: number;
}

/** A request as a browser, a pharmacist's desk or Stripe would send it. */
export type Step =
  | { readonly kind: "basket" }
  | { readonly kind: "upload" }
  | { readonly kind: "place"; readonly prescriptionId: string }
  | { readonly kind: "return"; readonly orderNumber: string }
  | { readonly kind: "event"; readonly body: string; readonly signature: string }
  | { readonly kind: "open-pages"; readonly prescriptionId: string }
  | {
      readonly kind: "approve" | "decline" | "dispense" | "hand-over" | "cancel";
      readonly orderNumber: string;
      readonly seenVersion: number;
    };

export type Ask =
  | { readonly ask: "open"; readonly opening: Opening }
  | { readonly ask: "clock"; readonly offset: number }
  | { readonly ask: "arm"; readonly plan: FailpointPlan | null }
  | { readonly ask: "free" }
  | { readonly ask: "trace" }
  | { readonly ask: "step"; readonly step: Step; readonly key: string }
  | { readonly ask: "close" };

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** Each failpoint passed since the life was opened, in order: its name and what it was of. */
export type Trace = readonly (readonly [name: Failpoint, of: string])[];

export type Asked = { readonly number: number } & Ask;
export type Said =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly fault: string };

export const stripeSecrets = { secretKey: "sk_test_faults", webhookSecret: "whsec_faults" };
