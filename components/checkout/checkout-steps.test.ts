import { describe, expect, it } from "vitest";
import { routes } from "@/lib/routes";
import { hrefOf, stepAfter } from "./checkout-steps";

const asked = (...fields: string[]) => fields.map((field) => ({ field }));

describe("where a step of checkout leads", () => {
  it("goes to the next step that is still open, over those that are done", () => {
    expect(stepAfter("patient", asked("patientId", "prescriptionId", "address.pin"))).toBe(
      routes.checkoutPrescription(),
    );
    expect(stepAfter("prescription", asked("patientId", "prescriptionId", "address.pin"))).toBe(
      routes.checkoutDelivery(),
    );
  });

  it("goes to checkout when nothing after it is open, though something before it be", () => {
    expect(stepAfter("delivery", asked("patientId", "address"))).toBe(routes.checkout());
    expect(stepAfter("safety", [])).toBe(routes.checkout());
  });

  it("leads each reason to the step that answers it, and one without a field to the basket", () => {
    expect(hrefOf({ field: "patientId" })).toBe(routes.checkoutPatient());
    expect(hrefOf({ field: "address" })).toBe(routes.checkoutDelivery());
    expect(hrefOf({})).toBe(routes.basket());
  });

  it("leads a reason of one field to that field", () => {
    expect(hrefOf({ field: "address.pin" })).toBe(`${routes.checkoutDelivery()}#field-address-pin`);
    expect(hrefOf({ field: "acknowledgements.accepted.blood" })).toBe(
      `${routes.checkoutSafety()}#field-acknowledgements-accepted-blood`,
    );
  });
});
