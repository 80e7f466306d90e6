/** For tests: what `npm start` makes for a demo, and the settings of a live shop that nothing is wrong with. */
export const madeForDemo = {
  DATABASE_URL: "postgres://shop:secret@127.0.0.1:5433/shop",
  AUTH_SECRET: "a".repeat(32),
  STORAGE_KEY: Buffer.alloc(32, 7).toString("base64"),
  STRIPE_SECRET_KEY: "sk_test_made",
  STRIPE_WEBHOOK_SECRET: "whsec_made",
  STRIPE_API_BASE: "http://localhost:12111",
};

const key = (seed: number) => Buffer.from(Array.from({ length: 32 }, (_, index) => seed + index)).toString("base64");

export const liveSettings: Readonly<Record<string, string>> = {
  DEMO: "0",
  DATABASE_URL: "postgres://shop:secret@db.example.org/shop?sslmode=verify-full",
  AUTH_SECRET: "mZ3vQ0wq7Xk2Tn8Lr5Yb1Hc6Jd9Fg4Ps",
  STORAGE_KEY: key(1),
  BACKUP_KEY: key(101),
  STRIPE_SECRET_KEY: "sk_live_0123456789",
  STRIPE_WEBHOOK_SECRET: "whsec_9876543210",
  SMTP_URL: "smtps://shop:secret@mail.example.org:465",
  APP_URL: "https://shop.example.org",
  TRUSTED_PROXY_HOPS: "1",
  PHARMACY_NAME: "Sahyadri Medico",
  PHARMACY_LICENCE: "MH-PZ3-000001",
  PHARMACY_ADDRESS: "4 Karve Road, Pune 411038",
  PHARMACY_PHONE: "+91 20 2545 0001",
  PHARMACY_EMAIL: "care@sahyadri.example.org",
  PHARMACIST_IN_CHARGE: "S. Kulkarni",
  PHARMACIST_REGISTRATION: "MSPC 123456",
};

export const stagingSettings: Readonly<Record<string, string>> = {
  ...liveSettings,
  STAGING: "1",
  STRIPE_SECRET_KEY: "sk_test_0123456789",
  STRIPE_API_BASE: "http://localhost:12111",
};
