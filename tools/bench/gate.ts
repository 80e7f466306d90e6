import { type GateFacts, gate } from "@/lib/domain/checkout/gate";
import { anAddress } from "@/lib/fixtures/order";
import { compare, type Measured } from "./measure";

const facts: GateFacts = {
  customer: { verified: true, birthDate: "1990-01-01", unpaidOrders: 0 },
  patient: {
    birthDate: "1990-01-01",
    relationship: "self",
    recordedCapsulesPerDay: null,
    capsulesOnTheWay: 0,
    openSafetyReport: false,
  },
  prescription: { files: 1 },
  acknowledgements: {
    version: "1",
    accepted: ["not-pregnant", "no-sharing"],
    current: {
      version: "1",
      required: [
        { id: "not-pregnant", text: "I will not take it while pregnant." },
        { id: "no-sharing", text: "I will not share capsules." },
      ],
    },
  },
  address: anAddress(),
  lines: [
    { slug: "isotroin-20", title: "Isotroin", packs: 3, packCapsules: 10, available: true, freePacks: 9, barred: [] },
  ],
  deliveryPins: ["411"],
  today: "2026-11-23",
};

const none = (_facts: GateFacts): readonly never[] => [];

/** What the whole judgement before payment costs over calling any function at all. */
export function gateBench(): Promise<Measured> {
  if (gate(facts).length > 0) throw new Error("The facts of this benchmark no longer open the gate.");
  return compare({
    name: "gate(), open",
    against: "a call that judges nothing",
    rounds: 11,
    times: 100_000,
    ours: (times) => call(gate, times),
    baseline: (times) => call(none, times),
  });
}

/** The sum is looked at, so that no call can be left out as useless. */
function call(judge: (facts: GateFacts) => readonly unknown[], times: number) {
  let reasons = 0;
  for (let index = 0; index < times; index++) reasons += judge(facts).length;
  if (reasons !== 0) throw new Error("The gate changed its mind.");
}
