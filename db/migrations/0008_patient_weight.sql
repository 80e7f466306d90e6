ALTER TABLE "patients" ADD COLUMN "weight_grams" integer;--> statement-breakpoint
ALTER TABLE "patients" ADD COLUMN "weight_on" date;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_weight_with_its_day" CHECK (("patients"."weight_grams" is null) = ("patients"."weight_on" is null));--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_weight_plausible" CHECK ("patients"."weight_grams" between 20000 and 300000);