import { auditEventNames } from "@/lib/domain/audit/events";
import { routes } from "@/lib/routes";

export interface AuditFilterValues {
  readonly orderNumber?: string | undefined;
  readonly event?: string | undefined;
  readonly outcome?: Outcome | undefined;
  readonly before?: number | undefined;
}

export const outcomes = ["done", "refused", "viewed"] as const;
export type Outcome = (typeof outcomes)[number];

/** The filter as it stands in the address. What is none of ours is left out, except an order number: looking for an unknown one finds nothing. */
export function readAuditFilter(search: Readonly<Record<string, string | string[] | undefined>>): AuditFilterValues {
  const { order, event, outcome, before } = search;
  return {
    orderNumber:
      typeof order === "string" && order.trim() !== ""
        ? order
            .toLowerCase()
            .replace(/[^0-9a-z]/g, "")
            .slice(0, 64)
        : undefined,
    event: auditEventNames.find((name) => name === event),
    outcome: outcomes.find((one) => one === outcome),
    before: typeof before === "string" && /^\d{1,15}$/.test(before) ? Number(before) : undefined,
  };
}

/** The address of the record under a filter. */
export function auditQuery({ orderNumber, event, outcome, before }: AuditFilterValues): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ order: orderNumber, event, outcome, before })) {
    if (value !== undefined) query.set(name, String(value));
  }
  return query.size === 0 ? routes.audit() : `${routes.audit()}?${query}`;
}
