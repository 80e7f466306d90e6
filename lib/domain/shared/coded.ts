/** What is told with a code; nothing where the map says null. */
type Told<Params> = [Params] extends [null] ? { readonly params?: undefined } : { readonly params: Readonly<Params> };

/** One code of a closed map with what its sentence tells. Codes are decided here; the words are written where a person reads them. */
export type Coded<Map, Code extends keyof Map = keyof Map> = {
  [One in Code]: { readonly code: One } & Told<Map[One]>;
}[Code];

/** Codes of a map whose sentences tell nothing else. */
export type Bare<Map> = { [Code in keyof Map]: Map[Code] extends null ? Code : never }[keyof Map];
