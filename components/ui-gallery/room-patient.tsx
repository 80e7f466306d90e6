import { FormErrors } from "@/components/form/form-errors";
import { PatientCard } from "@/components/patient/patient-card";
import { PatientForm, patientFields } from "@/components/patient/patient-form";
import { Room } from "./gallery-room";
import { GallerySection, Sample } from "./gallery-section";
import { emptyForm, refusedForm } from "./refused-form";

const asha = {
  name: "Asha Rao",
  birthDate: "1996-03-04",
  relationship: "self",
  declared: "can-become-pregnant",
  confirmed: null,
  allergies: [],
  medicines: [],
  weight: { grams: 62_500, on: "2026-11-20" },
} as const;

const patients = [
  asha,
  { ...asha, name: "Rohan Rao", birthDate: "2011-06-30", relationship: "in-care", weight: null, declared: "unknown" },
  {
    ...asha,
    name: "Venkatanarasimharajuvaripeta Subrahmanyam-Krishnamoorthy Balasubramaniam",
    relationship: "in-care",
    confirmed: "cannot-become-pregnant",
    declared: "cannot-become-pregnant",
    allergies: ["Soya", "Peanut", "Hydroxypropylmethylcellulose-phthalate-containing-preparations"],
    medicines: ["Doxycycline 100 mg once a day", "Vitamin A"],
  },
] as const;

const refused = refusedForm(
  "The patient was not saved",
  {
    relationship: "Choose who the medicine is for.",
    name: "Enter the name as it stands on the prescription.",
    birthDate: "The patient must be 12 or older.",
    category: "Answer whether the patient can become pregnant.",
    weightKg: "Give the weight in kg, from 20 to 300, with at most one decimal.",
    weightConfirmed:
      "154 kg is unusual at 13 years. Check that it is in kilograms, not pounds. Correct the weight, or confirm it below.",
    allergies: "List the allergies, or tick that there are none.",
    medicines: "List the other medicines, or tick that there are none.",
  },
  { birthDate: "2018-03-04", weightKg: "heavy" },
);

export function RoomPatient() {
  return (
    <Room title="Patient">
      <GallerySection title="Patients">
        <Sample name="PatientCard: oneself, in care and little told, long words and confirmed">
          {patients.map((patient) => (
            <PatientCard key={patient.name} patient={patient} />
          ))}
        </Sample>
        <Sample name="PatientForm: fresh">
          <PatientForm {...emptyForm} idempotencyKey="gallery" />
        </Sample>
      </GallerySection>
    </Room>
  );
}

export function RoomPatientRefused() {
  return (
    <Room title="Patient, refused" summary={<FormErrors form={refused} fields={patientFields} />}>
      <PatientForm {...refused} idempotencyKey="gallery" />
    </Room>
  );
}
