import { CapsuleDrawing } from "@/components/medicine/capsule-drawing";
import { CapsuleMark } from "@/components/medicine/capsule-mark";
import { MedicineCard } from "@/components/medicine/medicine-card";
import { MedicineFigure } from "@/components/medicine/medicine-figure";
import { MedicineGrid } from "@/components/medicine/medicine-grid";
import { PriceLine } from "@/components/medicine/price-line";
import { RxMark } from "@/components/medicine/rx-mark";
import styles from "./gallery.module.css";
import { GallerySection, Sample } from "./gallery-section";

const caution = "Must not be taken in pregnancy";
const inStock = "In stock for verified prescriptions";
const medicines = [
  {
    slug: "accutane-10",
    brand: "Accutane",
    strengthMg: 10,
    pricePaise: null,
    availability: "Not available now",
    requestable: false,
  },
  {
    slug: "isotroin-20",
    brand: "Isotroin",
    strengthMg: 20,
    pricePaise: 26_800,
    availability: inStock,
    requestable: true,
  },
  {
    slug: "tretiva-25",
    brand: "Tretiva",
    strengthMg: 25,
    pricePaise: 34_500,
    availability: inStock,
    requestable: true,
  },
  {
    slug: "isotroin-30",
    brand: "Isotroin",
    strengthMg: 30,
    pricePaise: 39_200,
    availability: "Out of stock. Ask your prescriber",
    requestable: false,
  },
  {
    slug: "other-5",
    brand: "Brand with a very long name indeed",
    strengthMg: 5,
    pricePaise: 9_900,
    availability: inStock,
    requestable: true,
  },
] as const;

export function GalleryMedicine() {
  return (
    <GallerySection title="Medicine">
      <Sample name="CapsuleDrawing: fill, 480 px">
        <CapsuleDrawing brand="Isotroin" strengthMg={20} size="fill" />
      </Sample>
      <Sample name="CapsuleDrawing: large, medium, small, mark; CapsuleMark" layout="row">
        <CapsuleDrawing brand="Accutane" strengthMg={10} size="large" />
        <CapsuleDrawing brand="Tretiva" strengthMg={40} size="medium" />
        <CapsuleDrawing brand="Isotroin" strengthMg={30} size="small" />
        <CapsuleDrawing brand="Accutane" strengthMg={10} size="mark" />
        <CapsuleDrawing brand="Isotroin" strengthMg={20} size="mark" />
        <CapsuleDrawing brand="Tretiva" strengthMg={25} size="mark" />
        <CapsuleDrawing brand="Another" strengthMg={5} size="mark" />
        <CapsuleMark />
      </Sample>
      <div className={styles.pair}>
        <Sample name="MedicineFigure">
          <MedicineFigure brand="Isotroin" strengthMg={20} packCapsules={10} />
        </Sample>
        <Sample name="MedicineFigure">
          <MedicineFigure brand="Tretiva" strengthMg={40} packCapsules={10} />
        </Sample>
      </div>
      <Sample name="RxMark" layout="row">
        <RxMark />
      </Sample>
      <Sample name="PriceLine: large, normal, none">
        <PriceLine pricePaise={26_800} packCapsules={10} size="large" />
        <PriceLine pricePaise={26_800} packCapsules={10} />
        <PriceLine pricePaise={null} packCapsules={10} />
      </Sample>
      <Sample name="MedicineGrid with MedicineCard">
        <MedicineGrid>
          {medicines.map((medicine) => (
            <MedicineCard
              key={medicine.slug}
              {...medicine}
              preparation="Isotretinoin soft gelatin capsules"
              packCapsules={10}
              caution={caution}
              headingLevel={4}
            />
          ))}
        </MedicineGrid>
      </Sample>
    </GallerySection>
  );
}
