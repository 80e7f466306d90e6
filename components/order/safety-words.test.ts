import { describe, expect, test } from "vitest";
import { urgentLines } from "@/content/urgent-lines";
import { doNow, emergencyOf, safetyKinds } from "./safety-words";

describe("what to do at once", () => {
  test.each(Object.values(urgentLines))("names the lines of the shop's country: $emergency.shown", (lines) => {
    expect(doNow("low-mood", lines)).toContain(
      `call ${lines.emergency.shown} or ${lines.crisis.name} on ${lines.crisis.line.shown} now`,
    );
    expect(doNow("side-effect", lines)).toContain(`call ${lines.emergency.shown} now`);
  });

  test("names no number where none is sourced, and still where to go", () => {
    for (const { value } of safetyKinds) expect(doNow(value, undefined)).not.toMatch(/\d/);
    expect(doNow("low-mood", undefined)).toContain("the nearest emergency department");
    expect(emergencyOf(undefined)).toBe("the emergency service");
  });
});
