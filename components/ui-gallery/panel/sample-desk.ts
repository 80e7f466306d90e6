import type { DeskReading, DeskView } from "@/lib/queries/admin/desk";
import { ago, ahead, days, hours, now } from "./sample-staff";

const desk: DeskView = {
  at: now,
  claim: null,
  setAside: null,
  escalation: null,
  notes: [],
  callBacks: [],
  colleagues: [
    { id: "joseph", name: "Joseph Mathew", role: "pharmacist" },
    { id: "meera", name: "Meera Joshi", role: "manager" },
  ],
  neighbours: { next: "the-next-order", previous: "the-order-before" },
  may: { work: true, call: true, write: true },
};

/** Opening a sample takes nothing up. */
const reading = (change: Partial<DeskView>): DeskReading => ({
  view: { ...desk, ...change },
  isForYou: true,
});

const note = { at: ago(hours(2)), name: "Priya Deshpande", role: "pharmacist", details: null };

export const free = reading({});
export const yours = reading({
  claim: { name: "Priya Deshpande", role: "pharmacist", since: ago(6).toISOString(), isYours: true },
});
/** Another works on it, and everything that can be written down was. */
export const taken = reading({
  claim: { name: "Joseph Mathew", role: "pharmacist", since: ago(12).toISOString(), isYours: false },
  notes: [
    { ...note, id: "clinical", kind: "clinical", words: "Lips dry at 20 mg; no change of dose asked for." },
    {
      ...note,
      id: "administrative",
      kind: "administrative",
      words: "The customer writes of two addresses.\nThe second is the one to deliver to.",
    },
    {
      ...note,
      id: "call",
      kind: "call",
      words: "Thirty days, not sixty.",
      details: {
        who: "Dr Farida Sheikh",
        number: "+91 20 5550 0199",
        numberFrom: "register",
        calledAt: ago(hours(2) + 5).toISOString(),
        reached: true,
        outcome: "corrected",
        readBack: "done",
      },
    },
    {
      ...note,
      id: "no-answer",
      kind: "call",
      words: null,
      details: {
        who: "Dr Farida Sheikh",
        number: "+91 20 5550 0199",
        numberFrom: "prescription",
        calledAt: ago(hours(3)).toISOString(),
        reached: false,
        outcome: "no-answer",
        readBack: "nothing-to-read-back",
      },
    },
    { ...note, id: "put-by", kind: "set-aside", words: "The clinic opens at four." },
    { ...note, id: "handed-up", kind: "escalation", words: "Is this the clinic's stamp?" },
    { ...note, id: "answered", kind: "answer", words: "It is; they moved in October." },
  ],
});

const setAside = {
  by: "Tara Kulkarni",
  at: ago(hours(5)),
  until: ahead(hours(20)),
  listedFrom: ahead(hours(10)),
  words: "The clinic opens at four.",
  isStill: true,
};
export const putBy = reading({ setAside: { ...setAside, code: "prescriber" } });
export const putByAndDue = reading({
  setAside: { ...setAside, code: "other", until: ago(hours(1)), listedFrom: ago(hours(1)), isStill: false },
  neighbours: { next: null, previous: null },
});
export const handedUp = reading({
  escalation: {
    to: { name: null, role: "pharmacist" },
    by: "Tara Kulkarni",
    at: ago(days(1)),
    words: "The second page names another patient.",
    isToYou: true,
    mayAnswer: true,
  },
});
/** The desk could not be read: said loudly, never shown as empty. */
export const unread: DeskReading = { view: null, isForYou: true };
