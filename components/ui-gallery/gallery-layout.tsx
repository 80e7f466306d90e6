import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { ModeRibbon } from "@/components/layout/mode-ribbon";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { StaffShell } from "@/components/layout/staff-shell";
import { staffRoles } from "@/lib/domain/access/roles";
import { GallerySection, Sample } from "./gallery-section";

const pharmacy = {
  name: "Larkspur Pharmacy",
  licence: "MH-FICTION-20B-000000",
  address: "1 Nowhere Lane, Pune 411000",
  phone: "+91 20 0000 0000",
  email: "hello@larkspur.example",
  pharmacist: "Priya Deshpande",
  pharmacistRegistration: "FICTION-0001",
};

/** Landmarks stand once on a real page; here each copy has a name of its own. */
export function GalleryLayout() {
  return (
    <GallerySection title="Layout">
      <Sample name="Breadcrumbs">
        <Breadcrumbs trail={[{ href: "/medicines", label: "Medicines" }]} here="Isotroin 20 mg" />
      </Sample>
      <Sample name="ModeRibbon" layout="framed">
        <ModeRibbon mode="demo" pharmacyName={pharmacy.name} label="Demonstration, sample" />
        <ModeRibbon mode="staging" pharmacyName={pharmacy.name} label="Staging, sample" />
      </Sample>
      <Sample name="SiteHeader" layout="framed">
        <SiteHeader pharmacyName={pharmacy.name} navLabel="Main, sample" />
      </Sample>
      {staffRoles.map((role) => (
        <Sample key={role} name={`StaffShell, ${role}`} layout="framed">
          <StaffShell pharmacyName={pharmacy.name} name="Priya Deshpande" role={role} navLabel={`Panel, ${role}`}>
            <p>The panel’s pages.</p>
          </StaffShell>
        </Sample>
      ))}
      <Sample name="SiteFooter" layout="framed">
        <SiteFooter pharmacy={pharmacy} navLabel="Help, sample" />
      </Sample>
    </GallerySection>
  );
}
