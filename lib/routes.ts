/** Every address of the house in one place. Private ones carry opaque ids only. */
export const routes = {
  home: () => "/",
  medicines: () => "/medicines",
  compare: () => "/medicines/compare",
  medicine: (slug: string) => `/medicines/${slug}`,
  monograph: (substance: string) => `/monographs/${substance}`,
  patientSheet: (substance: string) => `/monographs/${substance}/patient-sheet`,
  patientSheetPdf: (substance: string) => `/monographs/${substance}/patient-sheet.pdf`,
  coursePlanner: () => "/tools/course-planner",
  interactionCheck: (asked?: string) =>
    asked === undefined ? "/tools/interaction-check" : `/tools/interaction-check?asked=${asked}`,
  howItWorks: () => "/help/how-it-works",
  delivery: () => "/help/delivery",
  contact: () => "/help/contact",
  privacy: () => "/help/privacy",
  shareImage: () => "/og.png",
  basket: () => "/basket",
  checkout: () => "/checkout",
  checkoutPatient: () => "/checkout/patient",
  checkoutPrescription: () => "/checkout/prescription",
  checkoutSafety: () => "/checkout/safety",
  checkoutDelivery: () => "/checkout/delivery",
  checkoutComplete: (orderNumber: string) => `/checkout/complete?order=${orderNumber}`,
  signUp: (returnTo?: string) =>
    returnTo === undefined ? "/sign-up" : `/sign-up?returnTo=${encodeURIComponent(returnTo)}`,
  signIn: (returnTo?: string) =>
    returnTo === undefined ? "/sign-in" : `/sign-in?returnTo=${encodeURIComponent(returnTo)}`,
  signInConfirmed: (returnTo?: string) =>
    `/sign-in?confirmed=1${returnTo === undefined ? "" : `&returnTo=${encodeURIComponent(returnTo)}`}`,
  signOut: () => "/sign-out",
  verifyEmail: (token?: string) =>
    token === undefined ? "/verify-email" : `/verify-email?token=${encodeURIComponent(token)}`,
  resetPassword: (token?: string) =>
    token === undefined ? "/reset-password" : `/reset-password?token=${encodeURIComponent(token)}`,
  account: () => "/account",
  orders: () => "/account/orders",
  prescriptionsPage: (page: number) => (page === 1 ? "/account/prescriptions" : `/account/prescriptions?page=${page}`),
  ordersPage: (page: number) => (page === 1 ? "/account/orders" : `/account/orders?page=${page}`),
  order: (orderNumber: string) => `/account/orders/${orderNumber}`,
  prescriptions: () => "/account/prescriptions",
  prescriptionViews: (id: string, of?: { readonly whose?: "mine"; readonly before?: number | undefined }) => {
    const query = new URLSearchParams({
      ...(of?.whose !== undefined && { whose: of.whose }),
      ...(of?.before !== undefined && { before: String(of.before) }),
    }).toString();
    return `/account/prescriptions/${id}/views${query === "" ? "" : `?${query}`}`;
  },
  patients: () => "/account/patients",
  admin: () => "/admin",
  queue: (query = "") => (query === "" ? "/admin/queue" : `/admin/queue?${query}`),
  /** `search`: what a search of one's own found; its id, never its words. */
  adminOrders: (search?: string) => (search === undefined ? "/admin/orders" : `/admin/orders?search=${search}`),
  /** `from`: the view of the queue in which "next" and "previous" go on. */
  adminOrder: (orderNumber: string, of: { from?: string | undefined; page?: string; batches?: number } = {}) => {
    const query = new URLSearchParams();
    if (of.from !== undefined && of.from !== "") query.set("from", of.from);
    if (of.page !== undefined) query.set("page", of.page);
    if (of.batches !== undefined) query.set("batches", String(of.batches));
    return `/admin/orders/${orderNumber}${query.size === 0 ? "" : `?${query}`}`;
  },
  prescriptionCopy: (orderNumber: string) => `/admin/orders/${orderNumber}/copy`,
  catalogue: () => "/admin/catalogue",
  stock: (query = "") => (query === "" ? "/admin/stock" : `/admin/stock?${query}`),
  batch: (batchId: string) => `/admin/stock/${batchId}`,
  recipientsCsv: (batchId: string) => `/api/admin/stock/batches/${batchId}/recipients.csv`,
  jobs: () => "/admin/jobs",
  adminPayments: () => "/admin/payments",
  audit: () => "/admin/audit",
  staffAccount: () => "/admin/account",
  thumbnail: (prescriptionId: string, fileId: string) =>
    `/api/prescriptions/${prescriptionId}/files/${fileId}?size=thumbnail`,
  pageThumbnail: (prescriptionId: string, fileId: string, page: number) =>
    `/api/prescriptions/${prescriptionId}/files/${fileId}?page=${page}&size=thumbnail`,
  original: (fileId: string) => `/api/admin/prescriptions/files/${fileId}/original`,
  originalRequest: (fileId: string) => `/api/admin/prescriptions/files/${fileId}/original-request`,
  originalDecision: (requestId: string) => `/api/admin/prescriptions/original-requests/${requestId}/decision`,
  mailbox: () => "/dev/mailbox",
  page: (prescriptionId: string, fileId: string, page: number) =>
    `/api/prescriptions/${prescriptionId}/files/${fileId}?page=${page}`,
} as const;

/** Whether an address of this shop, with or without a question behind it, is a page that is the same for everyone. */
export const isPublicPage = (href: string) =>
  /^\/(?:(?:medicines|monographs|tools|help)(?=[/?#]|$)[^?#]*)?(?:[?#]|$)/.test(href);
