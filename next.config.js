// @ts-check

/** Sent with every answer. The pages' Content-Security-Policy carries a nonce and is made in proxy.ts. */
const always = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // Links in mails carry one-time tokens: no other site learns our addresses.
  { key: "Referrer-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/** What proxy.ts does not touch is data and files: nothing in them may run. */
const inert = {
  key: "Content-Security-Policy",
  value: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox",
};

const isDevelopment = process.env.NODE_ENV === "development";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false, // The front door does (server/web.ts), after it has rewritten pages.
  agentRules: false,
  typedRoutes: false,
  reactStrictMode: true,
  // Native modules, and those that read their own files.
  serverExternalPackages: [
    "@hyzyla/pdfium",
    "@node-rs/argon2",
    "@zxcvbn-ts/core",
    "@zxcvbn-ts/language-common",
    "graphile-worker",
    "nodemailer",
    "pdfkit",
    "pino",
    "postgres",
    "sharp",
  ],
  devIndicators: false,
  experimental: {
    // What was fetched ahead (components/ui/link.tsx) holds prices: for the shortest time that Next allows, not five minutes.
    staleTimes: { static: 30 },
    // Loading all pages holds up the first answer by a second, and each is loaded in some hundredths when it is first asked for.
    preloadEntriesOnStart: false,
  },
  // The types are checked by the gate; a shop that starts need not check them again.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    return [
      { source: "/:path*", headers: always },
      { source: "/api/:path*", headers: [inert] },
      ...(isDevelopment ? [] : [{ source: "/_next/:path*", headers: [inert] }]),
      { source: "/:file(icon.svg|og.png|robots.txt|sitemap.xml|favicon.ico)", headers: [inert] },
      { source: "/monographs/:substance/patient-sheet.pdf", headers: [inert] },
      { source: "/fonts/:path*", headers: [inert] },
    ];
  },
};

export default config;
