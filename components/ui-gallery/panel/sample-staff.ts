import type { StaffActor } from "@/lib/domain/access/actor";

export const timeZone = "Asia/Kolkata";
export const today = "2026-11-22";
/** When every sample is looked at. */
export const now = new Date("2026-11-22T08:35:00Z");

const minuteMs = 60_000;
export const ago = (minutes: number) => new Date(now.getTime() - minutes * minuteMs);
export const ahead = (minutes: number) => ago(-minutes);
export const hours = (count: number) => count * 60;
export const days = (count: number) => count * 24 * 60;

export const pharmacist: StaffActor = {
  kind: "staff",
  userId: "priya",
  name: "Priya Deshpande",
  role: "pharmacist",
  registration: "MH-41207",
};
export const technician: StaffActor = {
  kind: "staff",
  userId: "tara",
  name: "Tara Kulkarni",
  role: "technician",
  registration: null,
};
export const manager: StaffActor = {
  kind: "staff",
  userId: "meera",
  name: "Meera Joshi",
  role: "manager",
  registration: null,
};
