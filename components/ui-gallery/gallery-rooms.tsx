import type { ReactNode } from "react";
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
};
