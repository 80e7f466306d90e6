import "server-only";

export interface Mail {
  /** The message's id. Sending the same one twice must be recognisable as the same. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
}

/** Hands a mail over to whoever delivers it. Resolves once it is theirs; rejects when it is not, and it may be tried again. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
