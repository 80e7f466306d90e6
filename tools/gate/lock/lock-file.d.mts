export interface Entry {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  license?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface Lock {
  packages: Record<string, Entry>;
}

export interface Missing {
  readonly parent: string;
  readonly name: string;
  readonly range: string;
}

export function readLock(file?: string): Lock;
/** The optional packages that an entry names and the lock does not hold. */
export function missingOptionals(lock: Lock): Missing[];
/** The paths of entries that name the address of a registry. */
export function withAddress(lock: Lock): string[];
/** An entry that lets npm judge the package by its name alone; null when the name does not tell. */
export function standIn(missing: Missing, parent: Entry): Entry | null;
