import { describe, expect, it } from "vitest";
import { newId } from "@/lib/platform/ids";
import { addressWithoutHost, assertNothingMedical } from "./payment-words";

describe("words for the payment service", () => {
  it.each([
    "Isotretinoin 20 mg",
    "ISOTROIN",
    "Tretiva 25",
    "accutane-10",
    "Roaccutane",
    "Claravis",
    "Sotret",
    "10 capsules",
    "One capsule",
    "acne treatment",
    "Prescription order",
    "Your medicines",
    "20mg",
    "/medicines/accutane-10",
    "patient 7",
    "Rx 12",
  ])("refuses '%s' by the name of its field, without repeating it", (text) => {
    const refused = () => assertNothingMedical({ "lines[0].name": text });
    expect(refused).toThrow("lines[0].name");
    expect(refused).not.toThrow(text);
  });

  it.each([
    "Order item",
    "Order item 2 of 3",
    "Delivery",
    "/checkout/complete?session={CHECKOUT_SESSION_ID}",
    "capture:1",
  ])("lets '%s' pass", (text) => {
    expect(() => assertNothingMedical({ text })).not.toThrow();
  });

  it("never trips over a random order number", () => {
    const numbers = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`order ${index}`, newId()]));
    expect(() => assertNothingMedical(numbers)).not.toThrow();
    // Short words inside a longer one are chance, not meaning.
    expect(() => assertNothingMedical({ orderNumber: "7xacne3capsk20mgq" })).not.toThrow();
  });

  it("judges an address by what follows the host, decoded", () => {
    expect(addressWithoutHost("https://isotretinoin.example/checkout?a=b%20c#d")).toBe("/checkout?a=b c#d");
  });
});
