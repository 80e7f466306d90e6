import { Bench } from "@/components/admin/workbench/bench";
import { CopyPages } from "@/components/admin/workbench/copy-pages";
import type { BenchProps } from "@/components/admin/workbench/pane-props";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { emptyForm, refusedForm } from "../refused-form";
import { askedOfCustomer } from "./sample-asked";
import { midCourse, tooMuch, unknown } from "./sample-clinical";
import {
  declined,
  justApproved,
  notCharged,
  toDispense,
  toDispenseShort,
  toHandOver,
  toKeepHere,
} from "./sample-decided";
import { free, handedUp, putBy, putByAndDue, taken, unread, yours } from "./sample-desk";
import { afterwards, stopped } from "./sample-money";
import { seenElsewhere, underScan } from "./sample-paper";
import { manager, pharmacist, technician, timeZone } from "./sample-staff";

type Shown = Pick<BenchProps, "view" | "staff"> & Partial<BenchProps>;

/** The whole page of an order, as the one who looks gets it. */
function SampleBench(shown: Shown) {
  return (
    <Bench
      desk={free}
      clinical={null}
      form={emptyForm}
      from=""
      timeZone={timeZone}
      idempotencyKey="gallery"
      askedPage={undefined}
      askedBatches={0}
      {...shown}
    />
  );
}

/** Read by a technician, seen before elsewhere, and a colleague is at it. */
export const RoomBenchReview = () => (
  <SampleBench view={seenElsewhere} staff={pharmacist} desk={taken} clinical={midCourse} from="due=24" />
);

/** A technician types what it says; one file waits for the virus scanner, one was stopped by it. */
export const RoomBenchReading = () => (
  <SampleBench view={underScan} staff={technician} desk={putBy} clinical={unknown} />
);

const refusedReading = refusedForm(
  "The reading was not kept",
  {
    "reading.writtenOn": "Give the day on the prescription.",
    "reading.prescriberName": "Enter the prescriber's name.",
  },
  { form: "transcription", "reading.patientName": "Rohan Rao" },
);
export const RoomBenchReadingRefused = () => (
  <SampleBench view={underScan} staff={technician} desk={putByAndDue} form={refusedReading} />
);

const refusedApproval = refusedForm(
  "The order was not approved",
  {
    "overrides.in.days-in-hand": "The patient still has capsules for 4 days.",
    "secondEntry.totalCapsules": "The technician read another number. Look again.",
    "checks.dose": "Not confirmed yet: the dose is right for this patient.",
  },
  { form: "approve", note: "Spoken with the guardian." },
);
export const RoomBenchRefused = () => (
  <SampleBench view={seenElsewhere} staff={pharmacist} desk={yours} clinical={tooMuch} form={refusedApproval} />
);

/** Everything that can be asked was. */
export const RoomBenchAsked = () => <SampleBench view={askedOfCustomer} staff={pharmacist} clinical={midCourse} />;

export const RoomBenchApproved = () => <SampleBench view={justApproved} staff={pharmacist} clinical={midCourse} />;

export const RoomBenchDeclined = () => <SampleBench view={declined} staff={manager} />;

export const RoomBenchDispense = () => <SampleBench view={toDispense} staff={pharmacist} askedBatches={3} />;

const refusedPacks = refusedForm(
  "Nothing was dispensed",
  {
    "lines.0.batch": "Batch IS20X is not in our stock. On the shelf: IS20D (2027-06-30).",
    "checks.counselling": "Not confirmed yet: the patient, or the guardian, was counselled.",
    deviation: "Say why you took other packs.",
  },
  { form: "dispense", "lines.0.slug": "isotroin-20", "lines.0.batch": "IS20X", "lines.0.quantity": "3" },
);
export const RoomBenchDispenseRefused = () => (
  <SampleBench view={toDispenseShort} staff={pharmacist} form={refusedPacks} />
);

/** What is printed to be written on: here of a prescription whose pages cannot be shown. */
export const RoomPrescriptionCopy = () =>
  toHandOver.supply && (
    <Page>
      <PageHeading title="Prescription copy" />
      <CopyPages
        copy={{ prescriptionId: toHandOver.order.prescriptionId, supply: toHandOver.supply, pages: [] }}
        seller={{ address: toHandOver.pharmacyAddress, timeZone }}
      />
    </Page>
  );

export const RoomBenchHandOver = () => <SampleBench view={toHandOver} staff={pharmacist} desk={handedUp} />;

/** The same parcel after a recall of one of its batches. */
export const RoomBenchKeptBack = () => <SampleBench view={toKeepHere} staff={pharmacist} desk={handedUp} />;

export const RoomBenchNotCharged = () => <SampleBench view={notCharged} staff={manager} />;

/** After delivery: money back, packs back, mails that failed, a long history. */
export const RoomBenchAfterwards = () => <SampleBench view={afterwards} staff={manager} />;

/** A safety report stops everything, and the desk could not be read. */
export const RoomBenchStopped = () => <SampleBench view={stopped} staff={pharmacist} desk={unread} />;
