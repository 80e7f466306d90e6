import fs from "node:fs";
import path from "node:path";
import { galleryRooms } from "@/components/ui-gallery/room-names";
import { medicines } from "@/content/medicines";
import { substances } from "@/content/substances/all";
import { addressOf, type Ids } from "./ids";
import { posts } from "./posts";

// Every address of the shop, with posts.ts. `leftOut` compares it with the files of app/, so that a new one cannot be forgotten.

/** Addresses of their own rules, tried by name in tests of their own. */
const special = ["/api/auth/[...nextauth]", "/api/stripe/webhook", "/admin/orders/[orderNumber]/copy"];

/** Public, the same for everyone, and kept by the web server. */
export const keptPages = [
  "/",
  "/medicines",
  "/medicines/compare",
  "/medicines/[slug]",
  "/monographs/[substance]",
  "/monographs/[substance]/patient-sheet",
  "/tools/course-planner",
  "/tools/interaction-check",
  "/help/how-it-works",
  "/help/delivery",
  "/help/contact",
  "/help/privacy",
] as const;

export const publicPages = [
  ...keptPages,
  "/basket",
  "/sign-in",
  "/sign-up",
  "/sign-out",
  "/verify-email",
  "/reset-password",
] as const;

export const customerPages = [
  "/checkout",
  "/checkout/patient",
  "/checkout/prescription",
  "/checkout/safety",
  "/checkout/delivery",
  "/checkout/complete",
  "/account",
  "/account/orders",
  "/account/orders/[orderNumber]",
  "/account/prescriptions",
  "/account/prescriptions/[id]/views",
  "/account/patients",
] as const;

/** Every page of the panel but those that special names. */
export const adminPages: readonly string[] = pagesOf("admin").filter((page) => !special.includes(page));

/** The page itself, and one for each of its rooms. */
export const galleryPages = galleryRooms.map(({ name }) => `/dev/ui/${name}`);

export const devPages = ["/dev/mailbox", "/dev/ui"] as const;

/** What app/ holds and the lists above do not. */
export function leftOut(): readonly string[] {
  const known = new Set<string>([
    ...publicPages,
    ...customerPages,
    ...adminPages,
    ...devPages,
    "/dev/ui/[room]",
    ...posts.map((post) => post.path),
    ...special,
  ]);
  return appFiles()
    .filter((file) => /(^|\/)page\.tsx$/.test(file) || (/(^|\/)route\.ts$/.test(file) && /\bPOST\b/.test(read(file))))
    .map((file) => `/${path.dirname(file).replaceAll(/\([^)]*\)\/?/g, "")}`.replace(/\/\.?$/, "") || "/")
    .filter((address) => !known.has(address));
}

function pagesOf(folder: string): readonly string[] {
  return appFiles()
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith("/page.tsx"))
    .map((file) => `/${path.dirname(file)}`)
    .toSorted();
}

function appFiles(): readonly string[] {
  return fs.readdirSync("app", { recursive: true, encoding: "utf8" });
}
const read = (file: string) => fs.readFileSync(path.join("app", file), "utf8");

/** Public pages, with every medicine's and every substance's own. */
export const addressesOf = (pages: readonly string[]): readonly string[] =>
  pages.flatMap((page) => {
    if (page.includes("[slug]")) return medicines.map(({ slug }) => page.replace("[slug]", slug));
    if (page.includes("[substance]")) return substances.map(({ slug }) => page.replace("[substance]", slug));
    return [page];
  });

/** The customer's and staff's pages with their ids filled in. */
export const customerAddresses = (ids: Ids) => customerPages.map((page) => addressOf(page, ids));
export const adminAddresses = (ids: Ids) => adminPages.map((page) => addressOf(page, ids));
