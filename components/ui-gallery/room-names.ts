/** The rooms of /dev/ui beside its first page: one for each part of the shop, and one for each state that fills a page. */
export const galleryRooms = [
  { name: "medicine-facts", title: "Facts and request" },
  { name: "shelf", title: "Shelf and comparison" },
  { name: "monograph", title: "Monograph" },
  { name: "account", title: "Account" },
  { name: "patient", title: "Patient" },
  { name: "patient-refused", title: "Patient, refused" },
  { name: "prescription", title: "Prescription" },
  { name: "upload", title: "Upload" },
  { name: "upload-refused", title: "Upload, refused" },
  { name: "upload-sending", title: "Upload, on the way" },
  { name: "checkout", title: "Basket and checkout" },
  { name: "planner", title: "Course planner" },
  { name: "planner-refused", title: "Course planner, refused" },
  { name: "interactions", title: "Interaction check" },
  { name: "order-steps", title: "Order, every state" },
  { name: "order-parts", title: "Order, its parts" },
  { name: "order-safety", title: "Order, safety" },
  { name: "order-told-now", title: "Order, told: stop and call now" },
  { name: "order-told-today", title: "Order, told: call today" },
  { name: "order-told-mild", title: "Order, told: common and mild" },
  { name: "frame", title: "Help and ways" },
  { name: "failure", title: "Failure" },
  { name: "desk", title: "Panel, its parts" },
] as const;

export type GalleryRoom = (typeof galleryRooms)[number]["name"];
