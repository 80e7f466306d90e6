import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { asTold } from "@/lib/domain/payment/notes";
import type { DiscrepancyView } from "@/lib/queries/admin/payments";
import { OpenDiscrepancies } from "./open-discrepancies";
import { PaymentHealth } from "./payment-health";

const now = new Date("2026-11-23T08:00:00Z");
const found: DiscrepancyView = {
  id: "01aaaaaaaaaaaaaaaaaaaaaaaa",
  kind: "missing-at-stripe",
  orderNumber: "01bbbbbbbbbbbbbbbbbbbbbbbb",
  paymentIntentId: "pi_1",
  firstSeenAt: new Date("2026-11-23T06:48:00Z"),
  lastSeenAt: now,
  cause: null,
  resolution: null,
  resolvedAt: null,
};

const fresh = { message: null, reasons: [], error: () => undefined, value: () => undefined, values: () => [] };

const list = (
  discrepancies: readonly DiscrepancyView[],
  form: Parameters<typeof OpenDiscrepancies>[0]["form"] = fresh,
) =>
  renderToStaticMarkup(
    <OpenDiscrepancies
      discrepancies={discrepancies}
      now={now}
      timeZone="Asia/Kolkata"
      form={form}
      idempotencyKey="key"
    />,
  );

describe("the page of payments", () => {
  it("shows of an open difference how old it is, its payment and its order, and asks for the cause while there is none", () => {
    const html = list([found]);
    expect(html).toContain("Open for 1 h 12 min");
    expect(html).toContain("pi_1");
    expect(html).toContain(`href="/admin/orders/${found.orderNumber}"`);
    expect(html).toContain(`action="/api/admin/payments/breaks/${found.id}/explain"`);
    const explained = list([{ ...found, cause: asTold("Test data were cleared.") }]);
    expect(explained).toContain("Cause: Test data were cleared.");
    expect(explained).not.toContain("<form");
  });

  it("brings a refused cause back to its own difference alone, with the words at the field", () => {
    const typed: Readonly<Record<string, string>> = { explains: found.id, cause: "ok" };
    const words = "Enter the cause in a few words.";
    const form = { ...fresh, error: () => words, value: (field: string) => typed[field] };
    const html = list([found, { ...found, id: "01cccccccccccccccccccccccc", paymentIntentId: "pi_2" }], form);
    expect(html.split(words)).toHaveLength(2);
    expect(html).toContain('value="ok"');
  });

  it("calls the house well only with no unexplained difference and a fresh comparison", () => {
    const comparison = { id: "stripe", startedAt: now, listed: 3, asked: 1, differences: 0 };
    const health = (unexplained: number, isLate: boolean) =>
      renderToStaticMarkup(
        <PaymentHealth
          view={{ figures: { open: unexplained, unexplained }, comparison, isLate }}
          timeZone="Asia/Kolkata"
        />,
      );
    expect(health(0, false)).toContain("Done");
    expect(health(1, false)).toContain("Warning");
    expect(health(1, false)).toContain("1 unexplained difference");
    expect(health(0, true)).toContain("That is overdue");
  });

  it("says before the first comparison that nothing was compared, and never that the records match", () => {
    const figures = { open: 0, unexplained: 0 };
    const html = renderToStaticMarkup(
      <PaymentHealth view={{ figures, comparison: null, isLate: true }} timeZone="Asia/Kolkata" />,
    );
    expect(html).toContain("Not compared yet");
    expect(html).not.toMatch(/match|No unexplained|Warning/);
  });
});
