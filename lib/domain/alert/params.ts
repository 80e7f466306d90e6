/** What each kind of alert is told (`content/words/en/alerts.ts` says it): codes, ids, numbers and paise, never a sentence of ours. */
export interface AlertParamsByKind {
  "as-written": { readonly message: string };
  "charge-refused": { readonly problem: string };
  "charge-spoilt": { readonly state: string };
  "charged-short": { readonly capturedPaise: number; readonly totalPaise: number };
  "charged-without-approval": Readonly<Record<never, never>>;
  "dispute-lost": { readonly amountPaise: number };
  "dispute-opened": { readonly amountPaise: number; readonly disputeReason: string };
  "dispute-reopened": Readonly<Record<never, never>>;
  "dispute-won": { readonly amountPaise: number };
  "file-altered": { readonly prescriptionId: string };
  "file-infected": Readonly<Record<never, never>>;
  "file-missing": { readonly prescriptionId: string };
  "files-missing": { readonly files: number };
  "hold-ends": { readonly hours: number; readonly captureBeforeAt: string; readonly decided: string };
  "hold-not-released": { readonly problem: string };
  "hold-released-at-stripe": Readonly<Record<never, never>>;
  "job-given-up": { readonly task: string; readonly attempts: number };
  "original-asked": { readonly name: string };
  "packs-came-back": Readonly<Record<never, never>>;
  "packs-short": { readonly packs: number; readonly slug: string };
  "parcels-kept-back": { readonly batchNumber: string; readonly parcels: number; readonly recipients: number };
  "passwords-tried-at-colleague": { readonly name: string };
  "passwords-tried-at-customers": Readonly<Record<never, never>>;
  "payment-break": { readonly breakKind: string; readonly paymentIntentId: string };
  "payment-mismatch": { readonly mismatch: string };
  "refund-made-at-stripe": { readonly amountPaise: number };
  "refund-not-arrived": { readonly amountPaise: number; readonly problem: string };
  "refund-overtaken": { readonly amountPaise: number };
  "refund-waits": { readonly amountPaise: number; readonly approver: string };
  "scanner-silent": Readonly<Record<never, never>>;
  "second-charge": Readonly<Record<never, never>>;
  "storage-unavailable": Readonly<Record<never, never>>;
  "storage-mismatch": Readonly<Record<never, never>>;
}
