-- How often a term occurs decides how a search is best looked for. The usual statistics keep the 1,000 commonest terms, and take every other for one that 3 orders in 1,000 have.
ALTER TABLE "search_terms" ALTER COLUMN "terms" SET STATISTICS 300;
--> statement-breakpoint
ANALYZE "search_terms";
