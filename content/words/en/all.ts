import { account } from "./account";
import { adminPages } from "./admin-pages";
import { alertList } from "./alert-list";
import { alerts } from "./alerts";
import { answers } from "./answers";
import { batch } from "./batch";
import { benchDecision } from "./bench-decision";
import { benchPaper } from "./bench-paper";
import { benchPatient } from "./bench-patient";
import { benchSupply } from "./bench-supply";
import { checkout } from "./checkout";
import { common } from "./common";
import { copy } from "./copy";
import { declineReasons } from "./decline-reasons";
import { desk } from "./desk";
import { deskRules } from "./desk-rules";
import { dispensing } from "./dispensing";
import { document } from "./document";
import { duties } from "./duties";
import { events } from "./events";
import { eventsToYou } from "./events-to-you";
import { failure } from "./failure";
import { field } from "./field";
import { fieldFaults } from "./field-faults";
import { findRows } from "./find-rows";
import { help } from "./help";
import { mail } from "./mail";
import { medicine } from "./medicine";
import { monograph } from "./monograph";
import { nav } from "./nav";
import { order } from "./order";
import { orderList } from "./order-list";
import { orderSearch } from "./order-search";
import { orderStatus } from "./order-status";
import { panel } from "./panel";
import { panelError } from "./panel-error";
import { paper } from "./paper";
import { patient } from "./patient";
import { payment } from "./payment";
import { paymentNotes } from "./payment-notes";
import { paymentStatus } from "./payment-status";
import { people } from "./people";
import { prescription } from "./prescription";
import { questions } from "./questions";
import { queue } from "./queue";
import { queueView } from "./queue-view";
import { reasons } from "./reasons";
import { recordDetails } from "./record-details";
import { refused } from "./refused";
import { requestable } from "./requestable";
import { safety } from "./safety";
import { shop } from "./shop";
import { signIn } from "./sign-in";
import { staffEvents } from "./staff-events";
import { statements } from "./statements";
import { stock } from "./stock";
import { time } from "./time";
import { tools } from "./tools";
import { ui } from "./ui";
import { undoStrip } from "./undo-strip";
import { upload } from "./upload";
import { uploadFaults } from "./upload-faults";
import { viewer } from "./viewer";
import { watch } from "./watch";

/** The interface in English, screen by screen. Every other language is held to it (`content/words/languages.ts`). */
export const english = {
  account,
  adminPages,
  alertList,
  alerts,
  answers,
  batch,
  benchDecision,
  benchPaper,
  benchPatient,
  benchSupply,
  checkout,
  common,
  copy,
  declineReasons,
  deskRules,
  desk,
  dispensing,
  document,
  duties,
  eventsToYou,
  events,
  failure,
  fieldFaults,
  field,
  findRows,
  help,
  mail,
  medicine,
  monograph,
  nav,
  orderList,
  orderSearch,
  orderStatus,
  order,
  panelError,
  panel,
  paper,
  patient,
  paymentNotes,
  payment,
  paymentStatus,
  people,
  prescription,
  questions,
  queueView,
  queue,
  reasons,
  recordDetails,
  refused,
  requestable,
  safety,
  shop,
  signIn,
  staffEvents,
  statements,
  stock,
  time,
  tools,
  ui,
  undoStrip,
  uploadFaults,
  upload,
  viewer,
  watch,
} as const;
