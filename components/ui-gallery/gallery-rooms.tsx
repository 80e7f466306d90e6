import type { ReactNode } from "react";
import {
  RoomBenchAfterwards,
  RoomBenchApproved,
  RoomBenchAsked,
  RoomBenchDeclined,
  RoomBenchDispense,
  RoomBenchDispenseRefused,
  RoomBenchHandOver,
  RoomBenchKeptBack,
  RoomBenchNotCharged,
  RoomBenchReading,
  RoomBenchReadingRefused,
  RoomBenchRefused,
  RoomBenchReview,
  RoomBenchStopped,
  RoomPrescriptionCopy,
} from "./panel/room-bench";
import { RoomCatalogue, RoomCatalogueRefused } from "./panel/room-catalogue";
import { RoomQueue, RoomQueueClear, RoomQueueEmptyView } from "./panel/room-queue";
import { RoomAudit, RoomJobs, RoomPayments, RoomPaymentsWell } from "./panel/room-records";
import { RoomStock, RoomStockKeptBack, RoomStockRefused } from "./panel/room-stock";
import { RoomAccount } from "./room-account";
import { RoomCheckout } from "./room-checkout";
import { RoomInteractions, RoomPlanner, RoomPlannerRefused } from "./room-clinical";
import { RoomDesk } from "./room-desk";
import { RoomFailure, RoomFrame } from "./room-frame";
import { RoomMedicineFacts } from "./room-medicine-facts";
import { RoomMonograph } from "./room-monograph";
import type { GalleryRoom } from "./room-names";
import {
  RoomOrderParts,
  RoomOrderSafety,
  RoomOrderSteps,
  RoomOrderToldMild,
  RoomOrderToldNow,
  RoomOrderToldToday,
} from "./room-order";
import { RoomPatient, RoomPatientRefused } from "./room-patient";
import { RoomPrescription } from "./room-prescription";
import { RoomShelf } from "./room-shelf";
import { RoomUpload, RoomUploadRefused, RoomUploadSending } from "./room-upload";

export const roomOf: { readonly [Name in GalleryRoom]: () => ReactNode } = {
  "medicine-facts": RoomMedicineFacts,
  shelf: RoomShelf,
  monograph: RoomMonograph,
  account: RoomAccount,
  patient: RoomPatient,
  "patient-refused": RoomPatientRefused,
  prescription: RoomPrescription,
  upload: RoomUpload,
  "upload-refused": RoomUploadRefused,
  "upload-sending": RoomUploadSending,
  checkout: RoomCheckout,
  planner: RoomPlanner,
  "planner-refused": RoomPlannerRefused,
  interactions: RoomInteractions,
  "order-steps": RoomOrderSteps,
  "order-parts": RoomOrderParts,
  "order-safety": RoomOrderSafety,
  "order-told-now": RoomOrderToldNow,
  "order-told-today": RoomOrderToldToday,
  "order-told-mild": RoomOrderToldMild,
  frame: RoomFrame,
  failure: RoomFailure,
  desk: RoomDesk,
  queue: RoomQueue,
  "queue-clear": RoomQueueClear,
  "queue-empty-view": RoomQueueEmptyView,
  "bench-review": RoomBenchReview,
  "bench-reading": RoomBenchReading,
  "bench-reading-refused": RoomBenchReadingRefused,
  "bench-refused": RoomBenchRefused,
  "bench-asked": RoomBenchAsked,
  "bench-approved": RoomBenchApproved,
  "bench-declined": RoomBenchDeclined,
  "bench-dispense": RoomBenchDispense,
  "bench-dispense-refused": RoomBenchDispenseRefused,
  "bench-hand-over": RoomBenchHandOver,
  "prescription-copy": RoomPrescriptionCopy,
  "bench-kept-back": RoomBenchKeptBack,
  "bench-not-charged": RoomBenchNotCharged,
  "bench-afterwards": RoomBenchAfterwards,
  "bench-stopped": RoomBenchStopped,
  stock: RoomStock,
  "stock-kept-back": RoomStockKeptBack,
  "stock-refused": RoomStockRefused,
  catalogue: RoomCatalogue,
  "catalogue-refused": RoomCatalogueRefused,
  jobs: RoomJobs,
  audit: RoomAudit,
  payments: RoomPayments,
  "payments-well": RoomPaymentsWell,
};
