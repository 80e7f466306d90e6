CREATE TABLE "setting_fingerprints" (
	"setting" text PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "setting_fingerprints_known" CHECK ("setting_fingerprints"."setting" in ('storage-key', 'auth-secret', 'storage', 'stripe-account'))
);
