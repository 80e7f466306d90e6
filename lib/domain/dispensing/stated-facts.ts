import { qualifiedAs } from "../prescription/prescriber";
import type { TypedSoFar } from "../prescription/transcription";
import type { DispensingFacts, OtherSupply } from "./facts";

/** What the rules ask beyond the transcription of one prescription. */
export interface OrderFacts
  extends Pick<
    DispensingFacts,
    | "otherSupplies"
    | "inDeliveryArea"
    | "riskFormSigned"
    | "pregnancyTest"
    | "contraception"
    | "contraceptionSince"
    | "authorisation"
  > {
  readonly repeats: DispensingFacts["prescription"]["repeats"];
  readonly consultation: DispensingFacts["prescription"]["consultation"];
  readonly isFirstCourse: DispensingFacts["prescription"]["isFirstCourse"];
  readonly signed: DispensingFacts["prescription"]["signed"];
  readonly showsAddress: DispensingFacts["prescription"]["showsAddress"];
  readonly prescriberType: DispensingFacts["prescriber"]["type"];
  readonly prescriberEnrolled: DispensingFacts["prescriber"]["enrolled"];
  readonly secondAgrees: DispensingFacts["prescriber"]["secondAgrees"];
}

/** Nothing is stated but what other orders gave the person, which is always to be looked up. */
export const unknownFactsExcept = (otherSupplies: readonly OtherSupply[]): OrderFacts => ({
  otherSupplies,
  inDeliveryArea: "unknown",
  riskFormSigned: "unknown",
  pregnancyTest: "unknown",
  contraception: "unknown",
  contraceptionSince: "unknown",
  authorisation: "unknown",
  repeats: "unknown",
  consultation: "unknown",
  isFirstCourse: "unknown",
  signed: "unknown",
  showsAddress: "unknown",
  prescriberType: "unknown",
  prescriberEnrolled: "unknown",
  secondAgrees: "unknown",
});

export interface Stated {
  readonly transcription: TypedSoFar;
  readonly patient: DispensingFacts["patient"];
  readonly lines: DispensingFacts["lines"];
  readonly capsulesUsed: number;
  readonly hasPages: boolean;
  readonly statementsCurrent: boolean;
  readonly further: OrderFacts;
}

/** The facts of an order of this shop: by post, on a copy of the prescription, as typed. */
export function statedFacts({ transcription: typed, further, ...stated }: Stated): DispensingFacts {
  const { repeats, consultation, isFirstCourse, signed, showsAddress, ...beside } = further;
  const { prescriberType, prescriberEnrolled, secondAgrees, ...rest } = beside;
  return {
    ...rest,
    channel: "online",
    prescription: {
      inHand: stated.hasPages ? "copy" : "none",
      writtenOn: typed.writtenOn,
      patientName: typed.patientName === "" ? "unknown" : typed.patientName,
      preparation: { slug: typed.slug, strengthMg: typed.strengthMg ?? "unknown" },
      capsulesPerDay: typed.capsulesPerDay ?? "unknown",
      days: typed.days ?? "unknown",
      totalCapsules: typed.totalCapsules ?? "unknown",
      repeats,
      capsulesUsed: stated.capsulesUsed,
      consultation,
      isFirstCourse,
      signed,
      showsAddress,
    },
    prescriber: {
      name: typed.prescriberName,
      registration: typed.prescriberRegistration,
      type: prescriberType === "unknown" ? qualifiedAs(typed.prescriberQualification) : prescriberType,
      enrolled: prescriberEnrolled,
      secondAgrees,
    },
    patient: stated.patient,
    lines: stated.lines,
    statementsCurrent: stated.statementsCurrent,
  };
}
