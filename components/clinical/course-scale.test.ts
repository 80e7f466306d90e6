import fc from "fast-check";
import { expect, test } from "vitest";
import { drawing, pointsOf, scaleFor } from "./course-scale";

test("whatever the course, every point and the band lie inside the drawing, with at most seven marks", () => {
  const point = fc.record({
    day: fc.integer({ min: 0, max: 5000 }),
    mgPerKg: fc.double({ min: 0, max: 900, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 8 }), (points) => {
      const scale = scaleFor(points);
      for (const { day, mgPerKg } of [...points, { day: 0, mgPerKg: 150 }]) {
        expect(scale.x(day)).toBeGreaterThanOrEqual(drawing.left);
        expect(scale.x(day)).toBeLessThanOrEqual(drawing.right);
        expect(scale.y(mgPerKg)).toBeGreaterThanOrEqual(drawing.top);
        expect(scale.y(mgPerKg)).toBeLessThanOrEqual(drawing.bottom);
      }
      expect(scale.weeks.length).toBeLessThanOrEqual(7);
    }),
  );
});

test("a line is drawn from left to right in whole tenths", () => {
  expect(
    pointsOf(
      [
        { day: 0, mgPerKg: 0 },
        { day: 28, mgPerKg: 170 },
      ],
      scaleFor([]),
    ),
  ).toBe("34,188 352,10");
});
