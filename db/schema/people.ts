import "server-only";
import { sql } from "drizzle-orm";
import { boolean, date, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { roles } from "@/lib/domain/access/roles";
import { instant, oneOf, publicId } from "./columns";

/** A customer's account or a member of staff. A row exists only once its address is proved (see signUps). */
export const users = pgTable(
  "users",
  {
    id: publicId().primaryKey(),
    email: text().notNull(),
    emailVerified: instant(),
    name: text().notNull(),
    image: text(),
    birthDate: date({ mode: "string" }),
    passwordHash: text(),
    role: text({ enum: roles }).notNull(),
    /** The pharmacist's registration with the State council, printed in the register. */
    registration: text(),
    isDemo: boolean().notNull().default(false),
    disabledAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex("users_email_once").on(table.email),
    index("users_staff").on(table.role, table.email).where(sql`${table.role} <> 'customer'`),
    oneOf("users_role_known", table.role, roles),
  ],
);

/** Demanded by next-auth's adapter; no outside provider is used. */
export const accounts = pgTable(
  "accounts",
  {
    userId: publicId()
      .notNull()
      .references(() => users.id),
    type: text().notNull(),
    provider: text().notNull(),
    providerAccountId: text().notNull(),
    refresh_token: text(),
    access_token: text(),
    expires_at: integer(),
    token_type: text(),
    scope: text(),
    id_token: text(),
    session_state: text(),
  },
  (table) => [primaryKey({ columns: [table.provider, table.providerAccountId] })],
);

/** `sessionToken` is the SHA-256 of the cookie's value: a copy of this table opens no session. */
export const sessions = pgTable(
  "sessions",
  {
    sessionToken: text().primaryKey(),
    userId: publicId()
      .notNull()
      .references(() => users.id),
    expires: instant().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [index("sessions_of_user").on(table.userId)],
);

/** An account asked for and not yet proved. The password waits here, so that a stranger who signs up with someone's address gains nothing. */
export const signUps = pgTable("sign_ups", {
  tokenHash: text().primaryKey(),
  email: text().notNull(),
  name: text().notNull(),
  birthDate: date({ mode: "string" }).notNull(),
  passwordHash: text().notNull(),
  returnTo: text(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
});

/** One-time links by which a person sets a password (reset, and a new member of staff). */
export const passwordLinks = pgTable("password_links", {
  tokenHash: text().primaryKey(),
  userId: publicId()
    .notNull()
    .references(() => users.id),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
});
