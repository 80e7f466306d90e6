import type { Reading } from "@/lib/domain/prescription/reading";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { order, orderNumber } from "./sample-request";
import { ago, hours } from "./sample-staff";

export const reading: Reading = {
  writtenOn: "2026-11-20",
  prescriber: {
    name: "Dr Farida Sheikh",
    qualification: "MD (Dermatology)",
    registration: "MMC 2009/04/1187",
    address: "Skin Clinic, FC Road, Pune",
  },
  patient: { name: "Rohan S. Rao", age: 17, sex: "male", address: null },
  lines: [
    {
      asWritten: "Cap. Isotroin 20 mg 0-0-1 × 30 days",
      slug: "isotroin-20",
      namesBrand: true,
      strengthMg: 20,
      form: "capsule",
      frequency: "once a day after dinner",
      capsulesPerDay: 1,
      days: 30,
      totalCapsules: 30,
      repeats: { times: 1, intervalDays: 30 },
    },
    {
      asWritten: "Doxycycline 100 mg once a day",
      slug: null,
      namesBrand: false,
      strengthMg: 100,
      form: "capsule",
      frequency: "once a day",
      capsulesPerDay: 1,
      days: 10,
      totalCapsules: 10,
      repeats: null,
    },
  ],
  diagnosis: "Nodulocystic acne",
  weightKg: 58,
  weighedOn: "2026-11-20",
  pregnancyTest: null,
  consentFormSeen: true,
};

export const readByColleague: NonNullable<AdminOrderView["transcription"]> = {
  id: "a-reading",
  prescriptionId: order.prescriptionId,
  prescriptionVersion: 1,
  orderNumber,
  enteredBy: "tara",
  enteredRole: "technician",
  enteredAt: ago(hours(1)),
  reading,
  enteredByName: "Tara Kulkarni",
  isOwn: false,
};
