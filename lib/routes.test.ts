import { expect, test } from "vitest";
import { isPublicPage, routes } from "./routes";

test.each([
  routes.home(),
  "/#safety",
  routes.medicines(),
  "/medicines?q=isotroin",
  routes.compare(),
  routes.medicine("isotroin-20"),
  `${routes.monograph("isotretinoin")}#safety`,
  routes.patientSheet("isotretinoin"),
  routes.coursePlanner(),
  routes.interactionCheck("x"),
  routes.howItWorks(),
  routes.delivery(),
  routes.contact(),
  routes.privacy(),
])("%s is the same for everyone", (href) => expect(isPublicPage(href)).toBe(true));

test.each([
  routes.basket(),
  routes.checkout(),
  routes.signIn("/medicines"),
  routes.signOut(),
  routes.account(),
  routes.order("LP-1"),
  routes.admin(),
  routes.mailbox(),
  "/medicinescabinet",
  "//medicines",
  "https://example.com/medicines",
  "#content",
])("%s is not, or is no page of ours", (href) => expect(isPublicPage(href)).toBe(false));
