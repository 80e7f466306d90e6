import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import styles from "./gallery.module.css";
import { GallerySection, Sample } from "./gallery-section";

const reasons = [
  { value: "unreadable", label: "The prescription cannot be read" },
  { value: "too-old", label: "The prescription is too old" },
] as const;
const relationships = [
  { value: "self", label: "For me" },
  {
    value: "in-care",
    label: "For someone in my care",
    hint: "You are the parent or guardian of a patient from 12 to 17 years.",
  },
  { value: "other", label: "For someone else", disabled: true },
] as const;

export function GalleryForms() {
  return (
    <GallerySection title="Forms">
      <div className={styles.pair}>
        <Sample name="Field: plain, hint, error, optional, disabled, read only">
          <Field label="Email" name="gallery-email" type="email" input={{ autoComplete: "off" }} />
          <Field
            label="Password"
            name="gallery-password"
            type="password"
            hint="15 characters or more."
            input={{ autoComplete: "new-password" }}
          />
          <Field
            label="Name"
            name="gallery-name"
            error="Enter the name as it stands on the prescription."
            defaultValue=""
          />
          <Field label="Address, second line" name="gallery-line2" optional />
          <Field label="Order" name="gallery-order" defaultValue="7h2k" input={{ disabled: true }} width="medium" />
          <Field
            label="Medicine"
            name="gallery-medicine"
            defaultValue="Isotroin 20 mg"
            input={{ readOnly: true }}
            width="medium"
          />
        </Sample>
        <Sample name="Field: short, medium, date, number, tel">
          <Field label="Packs" name="gallery-packs" type="number" width="short" defaultValue={3} />
          <Field
            label="PIN code"
            name="gallery-pin"
            width="short"
            error="We deliver in Pune only; the PIN code must begin with 411."
            defaultValue="560001"
          />
          <Field label="Date of birth" name="gallery-birth" type="date" width="medium" hint="As on the prescription." />
          <Field
            label="Phone"
            name="gallery-phone"
            type="tel"
            width="medium"
            hint="The courier and the pharmacist use it."
          />
          <Select label="Reason" name="gallery-reason" options={reasons} placeholder="Choose a reason" />
          <Select
            label="Reason"
            name="gallery-reason-wrong"
            options={reasons}
            placeholder="Choose a reason"
            error="Choose the reason for declining."
          />
        </Sample>
        <Sample name="RadioGroup: plain with hints, error">
          <RadioGroup legend="Who is it for?" name="gallery-for" options={relationships} defaultValue="self" />
          <RadioGroup
            legend="Who is it for?"
            name="gallery-for-wrong"
            hint="The name must be the one on the prescription."
            error="Choose who the medicine is for."
            options={relationships.slice(0, 2)}
          />
        </Sample>
        <Sample name="CheckboxField in FieldSet: plain, hint, error">
          <FieldSet
            legend="What you confirm"
            name="gallery-accepted"
            hint="Read each; they are true or the order stops."
          >
            <CheckboxField
              label="I take no tetracycline and no vitamin A."
              name="gallery-accepted"
              value="medicines"
              defaultChecked
            />
            <CheckboxField
              label="I know that this medicine harms an unborn child."
              name="gallery-accepted"
              value="pregnancy"
              hint="For the whole treatment and for 6 months after it."
            />
          </FieldSet>
          <FieldSet
            legend="Allergies"
            name="gallery-allergies"
            error="Name the allergies, or say that there are none."
            size="large"
          >
            <CheckboxField label="No known allergies" name="gallery-no-allergies" />
            <TextArea label="Allergies" name="gallery-allergy-list" rows={2} hint="One on each line." optional />
          </FieldSet>
          <CheckboxField
            label="I agree to the conditions of supply."
            name="gallery-agree"
            error="Agree to the conditions, or stop here."
          />
        </Sample>
      </div>
      <Sample name="TextArea: plain, error">
        <TextArea label="Note" name="gallery-note" optional />
        <TextArea
          label="What was agreed"
          name="gallery-agreed"
          error="Say what was agreed with the patient."
          defaultValue="Spoke"
        />
      </Sample>
    </GallerySection>
  );
}
