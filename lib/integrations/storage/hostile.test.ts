import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { displayName } from "./display-name";
import * as made from "./hostile-test-world";
import { makeViewer, type Viewer } from "./shown-test-world";

// Abuse cases of files; docs/abuse-cases.md names each.

let viewer: Viewer;
beforeAll(async () => {
  viewer = await makeViewer();
});
afterAll(() => viewer.end());

describe("54, 58: what is no picture and no PDF is refused, whatever its name", () => {
  test.each(Object.entries(made.notPrescriptions))("%s", async (_name, make) => {
    expect(await viewer.shown(make())).toBe("wrong-type");
  });
});

describe("55: of a file that is two things only the picture comes out", () => {
  test.each(Object.entries(made.polyglots))("%s", async (_name, make) => {
    const sent = await make();
    expect(sent.includes(made.payload)).toBe(true);
    const page = await viewer.onlyPage(sent);
    for (const trace of ["payload", "<?php", "<script", "PK\u0003\u0004"]) expect(page.includes(trace)).toBe(false);
  });
});

describe("56: a flood of pixels is refused by its head", () => {
  test("256 megapixels in 31 KB", async () => {
    const flood = made.pixelFlood();
    expect(flood.length).toBeLessThan(40_000);
    expect(await viewer.shown(flood)).toBe("too-many-pixels");
  });

  test("a head of 65,535 x 65,535 with nothing behind it is refused without decoding", async () => {
    expect(await viewer.shown(made.headThatLies())).toBe("too-many-pixels");
  });

  test("a moving PNG is refused", async () => {
    expect(await viewer.shown(await made.movingPng())).toBe("wrong-type");
  });
});

describe("57: a PDF is refused in its own words, or becomes pictures", () => {
  test.each<[string, string, () => Buffer]>([
    ["10,000 pages", "too-many-pages", () => made.pdfOfManyPages(10_000)],
    ["no page", "unreadable", made.pdfWithoutPages],
    ["a tree of pages that hangs on itself", "unreadable", made.pdfInCircles],
  ])("%s", async (_name, code, make) => {
    expect(await viewer.shown(make())).toBe(code);
  });

  test("of drawings that call each other in a circle costs seconds of the processor, then ends", async () => {
    expect(["too-slow", "unreadable"]).toContain(await viewer.shown(made.pdfOfForms()));
  }, 60_000);

  test("with JavaScript, a file within and a link out becomes a picture with none of them", async () => {
    const page = await viewer.onlyPage(made.pdfThatActs());
    for (const trace of ["JavaScript", "payload", "attacker"]) expect(page.includes(trace)).toBe(false);
  });

  test("whose drawing unpacks to 400 MB is drawn by its own process", async () => {
    expect((await viewer.onlyPage(made.pdfBomb(400_000_000))).length).toBeLessThan(100_000);
  }, 120_000);
});

describe("60: a file's name is only words", () => {
  test.each([
    ["../../etc/passwd", "passwd"],
    ["..\\..\\boot.ini", "boot.ini"],
    ["%2e%2e%2fpasswd", "%2e%2e%2fpasswd"],
    ["a\0.jpg", "a.jpg"],
    ["a\r\nSet-Cookie: x=1.jpg", "aSet-Cookie: x=1.jpg"],
    ["gpj.\u202Eexe", "gpj.exe"],
    ["CON", "CON"],
    ["-rf.jpg", "-rf.jpg"],
    ['"quoted".jpg', '"quoted".jpg'],
    ["", "Prescription"],
    ["/", "Prescription"],
  ])("%j is shown as %j", (sent, shown) => {
    expect(displayName(sent)).toBe(shown);
  });

  test("one of 5,000 characters is cut", () => {
    expect([...displayName(`${"x".repeat(5000)}.jpg`)]).toHaveLength(120);
  });
});
