import fs from "node:fs";
import path from "node:path";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { PathnameContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { Gallery } from "./gallery";
import { roomOf } from "./gallery-rooms";

// What is not in the gallery is not looked at before a release, so a new component cannot be forgotten here.

/** What any room drew: each function that React was handed as a component. */
const drawn = vi.hoisted(() => new Set<unknown>());
vi.mock("react/jsx-dev-runtime", async (original) => {
  const { jsxDEV, ...runtime } = await original<{ jsxDEV: (...made: unknown[]) => unknown }>();
  const noting = (...made: unknown[]) => {
    drawn.add(made[0]);
    return jsxDEV(...made);
  };
  return { ...runtime, jsxDEV: noting };
});
vi.mock("@/lib/entry/deps", () => ({ deps: () => ({ settings: { appUrl: "https://pharmacy.test" } }) }));

/** Why a component is not shown by itself. */
const elsewhere: Readonly<Record<string, string>> = {
  SignOutForm: "a form around what it is given",
  SubmitAtOnce: "a script without a look, which sends a form",
  PanelNotFound: "a whole page, met at each address of the panel that is not there",
  LeaveWhenSignedOut: "draws nothing: it leaves the page",
  WordsInBrowser: "draws nothing of its own",
  ShareImage: "drawn into a picture, /og.png; its styles are no page's",
};

const noWay = () => undefined;
const router = {
  bfcacheId: "gallery",
  back: noWay,
  forward: noWay,
  refresh: noWay,
  push: noWay,
  replace: noWay,
  prefetch: noWay,
};
const draw = (Shown: ComponentType) =>
  renderToStaticMarkup(
    <AppRouterContext value={router}>
      <PathnameContext value="/dev/ui">
        <Shown />
      </PathnameContext>
    </AppRouterContext>,
  );

/** Each component that a file of `components` exports, by its name. */
async function componentsByName(): Promise<readonly (readonly [name: string, component: unknown])[]> {
  const files = fs
    .readdirSync("components", { recursive: true, withFileTypes: true })
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => file.endsWith(".tsx") && !file.includes(".test.") && !file.startsWith("components/ui-gallery/"));
  const modules = await Promise.all(files.map((file): Promise<object> => import(/* @vite-ignore */ `@/${file}`)));
  return modules.flatMap((exported) => Object.entries(exported).filter(([name]) => /^[A-Z]/.test(name)));
}

test("every component is drawn in the gallery, by itself or within another", async () => {
  for (const Room of [Gallery, ...Object.values(roomOf)]) expect(draw(Room)).toContain("<main");
  const components = await componentsByName();
  expect(components.length).toBeGreaterThan(200);
  const missed = components.filter(([, component]) => !drawn.has(component)).map(([name]) => name);
  // In no order: a directory lists its files as its file system likes.
  expect(missed.toSorted()).toEqual(Object.keys(elsewhere).toSorted());
});
