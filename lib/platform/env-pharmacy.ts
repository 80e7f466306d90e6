import "server-only";
import { z } from "zod";

const line = z.string().trim().max(300, "must be at most 300 characters");

/** The legal identity that stands on every page and paper. Each setting, and what it is in the demo. */
export const identityFields = {
  PHARMACY_NAME: line,
  PHARMACY_LICENCE: line,
  PHARMACY_ADDRESS: line,
  PHARMACY_PHONE: line.regex(/\d{3}/, "must be a telephone number"),
  PHARMACY_EMAIL: z.email("must be an e-mail address"),
  PHARMACIST_IN_CHARGE: line,
  PHARMACIST_REGISTRATION: line,
};

export type IdentitySetting = keyof typeof identityFields;

export const identitySettings = Object.keys(identityFields) as IdentitySetting[];

export const demoIdentity: Readonly<Record<IdentitySetting, string>> = {
  PHARMACY_NAME: "Larkspur Pharmacy",
  PHARMACY_LICENCE: "DEMO-20-000000 and DEMO-21-000000 (not a real licence)",
  PHARMACY_ADDRESS: "1 Demonstration Lane, Deccan, Pune 411004, Maharashtra",
  PHARMACY_PHONE: "+91 20 0000 0000",
  PHARMACY_EMAIL: "help@larkspur.example",
  PHARMACIST_IN_CHARGE: "Priya Nair",
  PHARMACIST_REGISTRATION: "DEMO-0001",
};

/** A pharmacist's name alone proves nothing: a real one may share it with ours. */
export function isFictional(setting: IdentitySetting, value: string): boolean {
  if (setting === "PHARMACIST_IN_CHARGE") return false;
  return value.trim().toLowerCase() === demoIdentity[setting].toLowerCase();
}
