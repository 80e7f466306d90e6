import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { citedSources } from "@/content/cited-sources";
import { glanceKinds } from "@/content/define";
import { firstSubstance } from "@/content/substances/all";
import { urgentLines } from "@/content/urgent-lines";
import { citedIn } from "./cited-in";
import { MonographText } from "./monograph";
import { monographParts } from "./monograph-parts";

const html = renderToStaticMarkup(<MonographText substance={firstSubstance} level={2} lines={urgentLines.IN} />);
const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => String(id));

describe("the monograph as it is sent", () => {
  test("has no id twice, and every link within it leads to one", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const anchors = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, anchor]) => String(anchor));
    expect(anchors.length).toBeGreaterThan(monographParts.length);
    expect([...new Set(anchors)].filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });

  test("has every section of the contents, in their order, and every fold open", () => {
    const parts: readonly string[] = monographParts.map(({ id }) => id);
    const sections = [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => String(id));
    expect(sections.filter((id) => parts.includes(id))).toEqual(parts);
    const folds = [...html.matchAll(/<details[^>]* data-fold[^>]*>/g)].map(([fold]) => fold);
    expect(folds.length).toBeGreaterThan(0);
    expect(folds.filter((fold) => !/ open=""/.test(fold))).toEqual([]);
  });

  test("says beside each drawing what it means, what must never be first", () => {
    const { signs } = firstSubstance.monograph.atAGlance;
    expect(signs.map(({ kind }) => kind).toSorted()).toEqual(glanceKinds.toSorted());
    const firstOther = signs.findIndex(({ strength }) => strength !== "never");
    expect(signs.slice(firstOther).some(({ strength }) => strength === "never")).toBe(false);
    for (const { title, verdict } of signs) {
      expect(html).toContain(`>${title}</a>`);
      expect(html).toContain(`>${verdict}.</p>`);
    }
    const drawings = [...html.matchAll(/<svg[^>]*>/g)].map(([drawing]) => drawing);
    expect(drawings.filter((drawing) => !drawing.includes('aria-hidden="true"'))).toEqual([]);
  });
});

describe("the list of sources", () => {
  test("leads from each source back to every section that cites it", () => {
    const { monograph } = firstSubstance;
    expect(citedSources(monograph).length).toBeGreaterThan(50);
    for (const source of citedSources(monograph)) expect(citedIn(monograph, source), source).not.toEqual([]);
    expect(citedIn(monograph, "us-label")).toContain("safety");
    expect(citedIn(monograph, "study-food")).toEqual(["at-a-glance", "dosage", "pharmacokinetics"]);
  });
});

describe("the crisis line", () => {
  const partOf = (text: string, from: string, to: string) =>
    text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));

  test.each(Object.values(urgentLines).filter((lines) => lines !== undefined))(
    "stands where the risk to mood stands, and can be dialled: $crisis.name",
    (lines) => {
      const text = renderToStaticMarkup(
        <MonographText substance={firstSubstance} level={3} lines={lines} hasWarningAbove />,
      );
      for (const part of [
        partOf(text, 'id="warning-mood"', "</section>"),
        partOf(
          text,
          `>${firstSubstance.monograph.atAGlance.signs.find(({ kind }) => kind === "mood")?.title}</a>`,
          "</li>",
        ),
      ]) {
        expect(part).toContain(`href="tel:${lines.crisis.line.dialled}"`);
        expect(part).toContain(`href="tel:${lines.emergency.dialled}"`);
      }
    },
  );

  test("names where to go where no line is sourced", () => {
    const text = renderToStaticMarkup(<MonographText substance={firstSubstance} level={2} lines={undefined} />);
    expect(partOf(text, 'id="warning-mood"', "</section>")).toContain("Get help now from a doctor");
  });
});
