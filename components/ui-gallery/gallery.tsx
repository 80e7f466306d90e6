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

/** Components in every state, the body of /dev/ui. What needs a whole order is seen on the panel's own pages, over the demo's orders. */
export function Gallery() {
  return (
    <Page>
      <PageHeading
        title="Components"
        lead="Components in every state. Look at them narrow, wide, dark, printed and by keyboard. The panel is seen on its own pages: the demo has an order in each state."
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
