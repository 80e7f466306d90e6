// The borders of the house (docs/architecture.md). A border that nobody checks is a wish.
/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "rules-are-pure",
      comment:
        "lib/domain knows nothing of databases, the network, Next or the clock: whoever reads a rule reads all of it.",
      severity: "error",
      from: { path: "^lib/domain/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^(lib/domain/|node_modules/(temporal-polyfill|server-only))" },
    },
    {
      name: "codes-below-words-at-the-edge",
      comment:
        "What decides, changes, looks up or does later knows codes. Words are written where a person is answered: lib/entry, pages, mails. Rows hold none but those of lib/evidence.",
      severity: "error",
      from: { path: "^(db|lib/(domain|commands|jobs|queries))/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(content/words|lib/format)/" },
    },
    {
      name: "a-substance-is-a-value",
      comment:
        "Take a Substance as an argument, or find it by the medicine or order at hand (content/medicines.ts). Only content/substances/all.ts knows the folders, so that a second substance is one folder.",
      severity: "error",
      from: { pathNot: "^content/substances/([^/]+/|all\\.ts$)" },
      to: { path: "^content/substances/[^/]+/" },
    },
    {
      name: "substances-do-not-know-each-other",
      severity: "error",
      from: { path: "^content/substances/([^/]+)/" },
      to: { path: "^content/substances/[^/]+/", pathNot: "^content/substances/$1/" },
    },
    {
      name: "pages-do-not-touch-the-database",
      comment: "Pages and components read through lib/queries and lib/entry, which authorise.",
      severity: "error",
      from: { path: "^(app|components)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(db/|node_modules/(postgres|drizzle-orm)/)" },
    },
    {
      name: "components-know-no-requests",
      severity: "error",
      from: { path: "^components/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(app/|lib/(commands|jobs|integrations)/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "contracts-are-for-both-sides",
      severity: "error",
      from: { path: "^lib/contracts/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^(lib/(contracts|domain)/|content/words/|node_modules/zod)" },
    },
    {
      name: "commands-do-not-call-out",
      comment:
        "A command runs in a transaction. Only payment talks to Stripe, outside of any (lib/commands/payment, place-and-open).",
      severity: "error",
      from: {
        path: "^lib/commands/",
        pathNot: ["\\.test\\.ts$", "test-world\\.ts$", "^lib/commands/payment/", "place-and-open\\.ts$"],
      },
      to: { path: "^lib/integrations/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the-database-knows-no-commands",
      severity: "error",
      from: { path: "^db/", pathNot: ["^db/seed/", "\\.test\\.ts$"] },
      to: { path: "^(app|components|lib/(commands|queries|entry|jobs|auth))/" },
    },
    {
      name: "stripe-behind-its-port",
      comment:
        "The sandbox speaks Stripe's types, and the bare server of a benchmark is Stripe's own example; nothing else may.",
      severity: "error",
      from: { pathNot: "^(lib/integrations/payments/|tools/stripe/|e2e/|tools/bench/bare-webhook)" },
      to: { path: "^node_modules/stripe/" },
    },
    {
      name: "mail-behind-its-port",
      severity: "error",
      from: { pathNot: "^lib/integrations/email/" },
      to: { path: "^node_modules/nodemailer/" },
    },
    {
      name: "the-shop-knows-no-tools",
      comment:
        "tools/ runs, tries and measures the shop, so it imports the shop; the shop builds and works without it.",
      severity: "error",
      from: {
        path: "^(app|components|content|db|lib|server)/|^[^/]+$",
        pathNot: ["\\.test\\.tsx?$", "^db/test-cluster\\.ts$", "^playwright\\.config\\.ts$"],
      },
      to: { path: "^(tools|scripts|e2e)/" },
    },
    {
      name: "the-edge-knows-no-pages",
      comment:
        "server/ stands in front of Next and is built apart from it: what pages, routes and commands are made of would be in the process twice.",
      severity: "error",
      from: { path: "^server/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(app|components|lib/(auth|commands|entry|integrations|jobs|queries)|db/(repo|schema))/" },
    },
    {
      name: "commands-run-no-trials",
      comment:
        "What the operator calls (scripts/) may ask tools/run for the settings and the database of this machine, and nothing else of tools/.",
      severity: "error",
      from: { path: "^scripts/" },
      to: { path: "^(tools/(?!run/)|e2e/)" },
    },
    {
      name: "fixtures-are-for-the-seed-and-tests",
      severity: "error",
      from: {
        path: "^(app|components|content|db|lib|server)/",
        pathNot: ["\\.test\\.tsx?$", "test-[a-z]+\\.ts$", "^db/seed/", "^lib/fixtures/"],
      },
      to: { path: "^lib/fixtures/" },
    },
    {
      name: "only-what-is-installed",
      comment: "Two packages hold nothing but types. The other way round: tools/gate/dependencies.test.ts.",
      severity: "error",
      from: {
        path: "^(app|components|content|db|lib|server|proxy)",
        pathNot: ["\\.test\\.tsx?$", "test-cluster\\.ts$", "test-db\\.ts$", "test-world\\.ts$"],
      },
      to: { dependencyTypes: ["npm-dev"], pathNot: "^node_modules/(schema-dts|@schummar/icu-type-parser)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next|\\.data)/" },
    tsPreCompilationDeps: true,
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["react-server", "import", "node", "default", "types"],
    },
  },
};
