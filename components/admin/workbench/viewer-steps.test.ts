import { describe, expect, test } from "vitest";
import { plainView, turned, viewerKey, zoomed, zooms } from "./viewer-steps";

const bare = { ctrlKey: false, metaKey: false, altKey: false };

describe("the prescription viewer", () => {
  test("zoom stops at the largest and at the smallest size", () => {
    const largest = { ...plainView, zoom: 300 } as const;
    const smallest = { ...plainView, zoom: 50 } as const;
    expect(zoomed(largest, 1).zoom).toBe(300);
    expect(zoomed(smallest, -1).zoom).toBe(50);
  });
  test("every size is reached by steps", () => {
    let view = zoomed(zoomed(plainView, -1), -1);
    const seen = zooms.map(() => {
      const { zoom } = view;
      view = zoomed(view, 1);
      return zoom;
    });
    expect(seen).toEqual([...zooms]);
  });
  test("four quarter turns in either direction are none", () => {
    for (const step of [1, -1] as const) {
      const around = [1, 2, 3, 4].reduce((view) => turned(view, step), plainView);
      expect(around).toEqual(plainView);
    }
  });
  test("the browser keeps its own shortcuts", () => {
    expect(viewerKey({ ...bare, key: "r", ctrlKey: true })).toBeNull();
    expect(viewerKey({ ...bare, key: "r" })).toBe("right");
    expect(viewerKey({ ...bare, key: "ArrowDown" })).toBeNull();
  });
});
