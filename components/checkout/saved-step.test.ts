import { describe, expect, it } from "vitest";
import { emptyForm, refusedForm } from "@/components/ui-gallery/refused-form";
import { routes } from "@/lib/routes";
import { afterSaving, savedStepHref } from "./saved-step";

const form = emptyForm;
const kept = "";
const pin = { code: "address-pin-invalid", field: "address.pin", message: "Give the PIN code." };
const patient = { code: "patient-missing", field: "patientId", message: "Say who it is for." };

describe("a step of checkout that was kept", () => {
  it("is come back to by its own address", () => {
    expect(savedStepHref("delivery")).toBe(`${routes.checkoutDelivery()}?kept`);
  });

  it("leads on when it lacks nothing, whatever other steps lack", () => {
    expect(afterSaving("patient", { form, kept, reasons: [pin] })).toEqual({ next: routes.checkoutDelivery() });
    expect(afterSaving("delivery", { form, kept, reasons: [patient] })).toEqual({ next: routes.checkout() });
  });

  it("says all that it lacks itself, each at its field, and nothing of other steps", () => {
    const after = afterSaving("delivery", { form, kept, reasons: [patient, pin] });
    if ("next" in after) throw new Error(`led on to ${after.next}`);
    expect(after.form.reasons).toEqual([pin]);
    expect([after.form.error("address.pin"), after.form.error("patientId")]).toEqual([pin.message, undefined]);
    expect(after.form.message).not.toBeNull();
  });

  it("stays as it is when it was just opened, or came back refused", () => {
    const refused = refusedForm("Too long.", { "address.line1": "Shorten it." });
    expect(afterSaving("delivery", { form, kept: undefined, reasons: [pin] })).toEqual({ form });
    expect(afterSaving("delivery", { form: refused, kept, reasons: [pin] })).toEqual({ form: refused });
  });
});
