import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

// What is not in the gallery is not looked at before a release, so a new component cannot be forgotten here.

/** Why a component is not shown by itself. */
const elsewhere: Readonly<Record<string, string>> = {
  "components/sharing/share-image.tsx": "drawn into a picture, /og.png; its styles are no page's",
};

/** Of the panel what takes whole views of the database is seen on the demo's own orders, which stand in every state. */
const isOnTheDemoAlone = (file: string) => file.startsWith("components/admin/");

const read = (file: string) => fs.readFileSync(file, "utf8");
const components = fs
  .readdirSync("components", { recursive: true, withFileTypes: true })
  .map((entry) => path.join(entry.parentPath, entry.name))
  .filter((file) => file.endsWith(".tsx") && !file.includes(".test.") && !file.startsWith("components/ui-gallery/"));

/** Every file of ours that these import, and what those import in turn. */
function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    for (const [, from = ""] of read(file).matchAll(/^(?:import|export) [^;]*?"([@.][^"]*)";/gms)) {
      const base = from.startsWith("@/") ? from.slice(2) : path.join(path.dirname(file), from);
      const found = `${base}.tsx`;
      if (!fs.existsSync(found) || seen.has(found)) continue;
      seen.add(found);
      queue.push(found);
    }
  }
  return seen;
}

const gallery = fs
  .readdirSync("components/ui-gallery")
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => `components/ui-gallery/${file}`);
const shown = reachedFrom(gallery);

test("every component is shown in the gallery, by itself or within another", () => {
  expect(
    components.filter((file) => !shown.has(file) && elsewhere[file] === undefined && !isOnTheDemoAlone(file)),
  ).toEqual([]);
});

test("what is excused is there, and not shown after all", () => {
  expect(Object.keys(elsewhere).filter((file) => !components.includes(file) || shown.has(file))).toEqual([]);
});
