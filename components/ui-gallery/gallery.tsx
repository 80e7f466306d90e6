import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { GalleryData } from "./gallery-data";
import { GalleryForms } from "./gallery-forms";
import { GalleryFoundations } from "./gallery-foundations";
import { GalleryLayout } from "./gallery-layout";
import { GalleryMedicine } from "./gallery-medicine";
import { GalleryMessages } from "./gallery-messages";
import { GalleryOrder } from "./gallery-order";
import { galleryRooms } from "./room-names";

/** Every component in every state, the body of /dev/ui. What is not here is not looked at before a release. */
export function Gallery() {
  return (
    <Page>
      <PageHeading
        title="Components"
        lead="Every component in every state. Look at it narrow, wide, dark, printed and by keyboard."
      />
      <nav aria-label="Rooms">
        <ul>
          {galleryRooms.map(({ name, title }) => (
            <li key={name}>
              <a href={`/dev/ui/${name}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <GalleryFoundations />
      <GalleryMedicine />
      <GalleryOrder />
      <GalleryMessages />
      <GalleryForms />
      <GalleryData />
      <GalleryLayout />
    </Page>
  );
}
