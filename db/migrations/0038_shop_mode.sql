CREATE TABLE "shop_mode" (
	"only_row" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"mode" text NOT NULL,
	"first_started_at" timestamp with time zone NOT NULL,
	CONSTRAINT "shop_mode_known" CHECK ("shop_mode"."mode" in ('demo', 'staging', 'live'))
);
