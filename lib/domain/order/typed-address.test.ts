import { describe, expect, test } from "vitest";
import { addressReasons } from "./address";
import { indianStates } from "./indian-states";
import { statesOfPin } from "./pin-states";
import { readPhone, readPin } from "./typed-address";

test.each([
  "9822012345",
  "98220 12345",
  "98220-12345",
  "098220 12345",
  "91 9822012345",
  "+91 98220 12345",
  "+91-98220-12345",
  "0091 98220 12345",
  "+91 (98220) 12345",
  "98220\u00a012345",
  "\u200e98220 12345\u202c",
  "९८२२० १२३४५",
  "９８２２０１２３４５",
])("%j is the mobile number 9822012345", (typed) => {
  expect(readPhone(typed)).toBe("9822012345");
});

test.each(["12345", "020 2545 0001", "+1 415 555 0100", "98220 1234x", "982201234567", "call me"])(
  "%j is no Indian mobile number and is left for its words",
  (typed) => {
    expect(readPhone(typed)).toBe(typed);
  },
);

test.each(["411004", "411 004", "4 1 1 0 0 4", "411-004", "४११००४", "\u200b411004 "])(
  "%j is the PIN code 411004",
  (typed) => {
    expect(readPin(typed)).toBe("411004");
  },
);

test.each(["41100", "4110045", "PIN"])("%j is no PIN code", (typed) => {
  expect(readPin(typed)).toBe(typed);
});

describe("the state of an address", () => {
  const address = { name: "Asha Rao", line1: "12 Lane", city: "Pune", pin: "411004", phone: "9822012345" };
  const codes = (state: string, pin = address.pin) =>
    addressReasons({ ...address, state, pin }, [pin.slice(0, 3)]).map(({ code }) => code);

  test("is that of its PIN code, and another is named with both", () => {
    expect(codes("Maharashtra")).toEqual([]);
    expect(codes("Kerala")).toEqual(["address-state-not-of-pin"]);
  });

  test.each([
    ["Goa", "403001"],
    ["Telangana", "500001"],
    ["Puducherry", "605001"],
    ["Sikkim", "737101"],
    ["Ladakh", "194101"],
    ["Uttarakhand", "248001"],
    ["Chandigarh", "160017"],
    ["Jharkhand", "834001"],
    ["Lakshadweep", "682555"],
    ["Andaman and Nicobar Islands", "744101"],
    ["Mizoram", "796001"],
  ])("%s with the PIN %s is honest", (state, pin) => {
    expect(codes(state, pin)).toEqual([]);
  });

  test("every state that can be chosen has PIN codes, and every state of a PIN code can be chosen", () => {
    const reached = new Set(Array.from({ length: 90 }, (_, n) => statesOfPin(String(n + 10))).flat());
    expect([...reached].sort()).toEqual([...indianStates].sort());
  });

  test("is not judged where the PIN code is wrong itself", () => {
    expect(codes("Kerala", "41100")).toEqual(["address-pin-invalid"]);
  });
});
