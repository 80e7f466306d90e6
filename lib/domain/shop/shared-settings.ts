/** What all instances of one shop must have in common: otherwise one cannot read what another wrote, or charges another's customers. */
export const sharedSettings = ["storage-key", "auth-secret", "storage", "stripe-account"] as const;
export type SharedSetting = (typeof sharedSettings)[number];

/** What an instance has, by fingerprints. */
export interface HeldSetting {
  readonly setting: SharedSetting;
  readonly fingerprint: string;
  /** Of the value before, which this instance still honours: the two keys of a rotation. */
  readonly previous?: string | undefined;
}

export interface Comparison {
  /** Not those of the shop. */
  readonly foreign: readonly SharedSetting[];
  /** To be written down: nothing was known of them, or they follow on what was known. */
  readonly toRecord: readonly HeldSetting[];
}

export function compareSettings(
  recorded: ReadonlyMap<SharedSetting, string>,
  held: readonly HeldSetting[],
): Comparison {
  const differs = held.filter(({ setting, fingerprint }) => recorded.get(setting) !== fingerprint);
  const follows = ({ setting, previous }: HeldSetting) =>
    !recorded.has(setting) || (previous !== undefined && recorded.get(setting) === previous);
  return {
    foreign: differs.filter((one) => !follows(one)).map(({ setting }) => setting),
    toRecord: differs.filter(follows),
  };
}
