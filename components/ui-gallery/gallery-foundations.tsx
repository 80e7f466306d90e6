import { Button, ButtonLink } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { SubmitButton } from "@/components/ui/submit-button";
import styles from "./gallery.module.css";
import { GallerySection, Sample } from "./gallery-section";

const colours = [
  "paper",
  "paper-raised",
  "paper-sunk",
  "ink",
  "ink-quiet",
  "hairline",
  "line-strong",
  "pine",
  "pine-paper",
  "brick",
  "brick-paper",
  "amber",
  "amber-paper",
  "slate",
  "slate-paper",
] as const;

const icons = [
  "alert",
  "arrow",
  "back",
  "bag",
  "box",
  "check",
  "chevron",
  "clock",
  "cross",
  "hand",
  "info",
  "minus",
  "parcel",
  "person",
] as const;

export function GalleryFoundations() {
  return (
    <GallerySection title="Foundations">
      <Sample name="Colour">
        <ul className={styles.swatches}>
          {colours.map((colour) => (
            <li key={colour} className={styles.swatch}>
              <svg viewBox="0 0 10 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width="10" height="4" fill={`var(--${colour})`} />
              </svg>
              {colour}
            </li>
          ))}
        </ul>
      </Sample>
      <Sample name="Type">
        <div className={styles.type}>
          <p className={styles.text3xl}>3xl. Isotroin 20 mg capsules</p>
          <p className={styles.text2xl}>2xl. Who must not take it</p>
          <p className={styles.textXl}>xl. How requesting works</p>
          <p className={styles.textL}>l. A pharmacist checks every prescription before anything is charged.</p>
          <p className={styles.textRead}>
            Reading. Isotretinoin reduces the size and output of the sebaceous glands. Most people improve within eight
            weeks; the skin may look worse in the first. A course lasts 16 to 24 weeks at 0.5 to 1 mg per kg a day.
          </p>
          <p>m. Operating. 30 capsules, ₹ 1,23,456.78, 22 Nov 2026, 14:05 IST.</p>
          <p className={styles.textS}>s. The panel and small print. 1 strip of 10 capsules.</p>
          <p className={styles.textXs}>xs. Chips, captions, table heads.</p>
        </div>
      </Sample>
      <Sample name="Icon" layout="row">
        {icons.map((icon) => (
          <span key={icon}>
            <Icon name={icon} /> {icon}
          </span>
        ))}
      </Sample>
      <Sample name="Button" layout="row">
        <Button>Approve</Button>
        <Button variant="secondary">Save for later</Button>
        <Button variant="quiet">Change</Button>
        <Button variant="danger">Decline</Button>
        <Button disabled>Approve</Button>
        <Button variant="danger" disabled>
          Decline
        </Button>
      </Sample>
      <Sample name="ButtonLink" layout="row">
        <ButtonLink href="/medicines">Request with prescription</ButtonLink>
        <ButtonLink href="/medicines" variant="secondary">
          Read the monograph
        </ButtonLink>
        <ButtonLink href="/medicines" variant="quiet">
          I have no prescription
        </ButtonLink>
      </Sample>
      <Sample name="ButtonRow">
        <ButtonRow>
          <Button>Approve</Button>
          <Button variant="danger">Decline</Button>
        </ButtonRow>
      </Sample>
      <Sample name="SubmitButton: at rest, working" layout="row">
        <form action="/dev/ui" method="get">
          <SubmitButton>Continue to payment</SubmitButton>
        </form>
        <Button aria-disabled="true" aria-busy="true">
          Working…
        </Button>
      </Sample>
      <Sample name="Dialog" layout="row">
        <Dialog openLabel="How we check a prescription" title="How we check a prescription">
          <p>
            A pharmacist compares the prescription with your request: the patient, the date, the medicine, its strength
            and the number of capsules.
          </p>
          <p>Nothing is charged before that.</p>
        </Dialog>
      </Sample>
      <Sample name="Kbd" layout="row">
        <span>
          <Kbd>J</Kbd> next order, <Kbd>Shift</Kbd> <Kbd>A</Kbd> approve
        </span>
      </Sample>
    </GallerySection>
  );
}
