import "server-only";
import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { categories, relationships } from "@/lib/domain/patient/patient";
import { instant, oneOf, publicId } from "./columns";
import { users } from "./people";

/** The person treated. A changed `self` record replaces the earlier one; orders keep the record they were made with. */
export const patients = pgTable(
  "patients",
  {
    id: publicId().primaryKey(),
    customerId: publicId()
      .notNull()
      .references(() => users.id),
    relationship: text({ enum: relationships }).notNull(),
    name: text().notNull(),
    birthDate: date({ mode: "string" }).notNull(),
    /** What the customer said. Counts only where a pharmacist confirmed it for the order (`order_categories`). */
    categoryDeclared: text({ enum: categories }).notNull(),
    allergies: text().array().notNull(),
    noAllergies: boolean().notNull(),
    medicines: text().array().notNull(),
    noMedicines: boolean().notNull(),
    /** Capsules a day as a pharmacist read it; lifts the 60-capsule limit of a first request. */
    recordedCapsulesPerDay: integer(),
    /** Body weight as the customer told it, and the day on which they did. Both or neither. */
    weightGrams: integer(),
    weightOn: date({ mode: "string" }),
    createdAt: instant().notNull(),
    replacedAt: instant(),
  },
  (table) => [
    index("patients_of_customer").on(table.customerId),
    index("patients_by_birth_date").on(table.birthDate),
    oneOf("patients_category_known", table.categoryDeclared, categories),
    oneOf("patients_relationship_known", table.relationship, relationships),
    check("patients_weight_with_its_day", sql`(${table.weightGrams} is null) = (${table.weightOn} is null)`),
    check("patients_weight_plausible", sql`${table.weightGrams} between 20000 and 300000`),
  ],
);
