import { BoxedWarning } from "@/components/medicine/boxed-warning";
import { EvidenceNote } from "@/components/medicine/evidence-note";
import { MedicineFacts } from "@/components/medicine/medicine-facts";
import { MustNotTake } from "@/components/medicine/must-not-take";
import { RequestForm } from "@/components/medicine/request-form";
import { RequestSteps } from "@/components/medicine/request-steps";
import { breadcrumbNode } from "@/components/structured-data/nodes";
import { StructuredData } from "@/components/structured-data/structured-data";
import { medicines } from "@/content/medicines";
import { firstSubstance } from "@/content/substances/all";
import styles from "./gallery.module.css";
import { Room } from "./gallery-room";
import { GallerySection, Sample } from "./gallery-section";

const listed = medicines.find(({ evidence }) => evidence.status === "listed");
const pending = medicines.find(({ evidence }) => evidence.status === "pending");
const request = {
  slug: "isotroin-20",
  packCapsules: 10,
  capsulesMax: 60,
  availability: "available",
  barred: [],
} as const;

export function RoomMedicineFacts() {
  return (
    <Room title="Facts and request">
      <GallerySection title="Before price and button">
        <Sample name="BoxedWarning">
          <BoxedWarning monograph={firstSubstance.monograph} headingLevel={4} sourcesAt="" />
        </Sample>
        <Sample name="MustNotTake">
          <MustNotTake contraindications={firstSubstance.monograph.contraindications} />
        </Sample>
        <Sample name="StructuredData: nothing to be seen">
          <StructuredData
            nodes={[
              breadcrumbNode([{ label: "Capsules", href: "/medicines" }], "Sample", "https://shop.example", "/dev/ui"),
            ]}
          />
        </Sample>
      </GallerySection>
      <GallerySection title="Facts of one medicine">
        {listed !== undefined && (
          <Sample name="MedicineFacts: listed, in the demo">
            <MedicineFacts medicine={listed} demo />
          </Sample>
        )}
        {pending !== undefined && (
          <Sample name="EvidenceNote and MedicineFacts: evidence pending, outside the demo">
            <EvidenceNote medicine={pending} demo={false} />
            <MedicineFacts medicine={pending} demo={false} />
          </Sample>
        )}
      </GallerySection>
      <GallerySection title="Request">
        <Sample name="RequestSteps">
          <RequestSteps />
        </Sample>
        <div className={styles.pair}>
          <Sample name="RequestForm: available">
            <RequestForm {...request} />
          </Sample>
          <Sample name="RequestForm: out of stock, not now, barred for two reasons">
            <RequestForm {...request} availability="out-of-stock" />
            <RequestForm {...request} availability="unavailable" />
            <RequestForm
              {...request}
              barred={[
                { code: "monograph-not-reviewed", params: { title: "Isotroin 20 mg" } },
                { code: "not-available", params: { title: "Isotroin 20 mg" } },
              ]}
            />
          </Sample>
        </div>
      </GallerySection>
    </Room>
  );
}
