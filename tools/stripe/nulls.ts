/** The fields Stripe always sends and this shop never uses, each as null. The `satisfies` around them keeps the list honest. */
export function nulls<Name extends string>(...names: readonly Name[]): Record<Name, null> {
  return Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>;
}
