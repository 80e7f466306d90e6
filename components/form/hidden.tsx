/** Values a form carries and nobody types. */
export function Hidden({ values }: { readonly values: Readonly<Record<string, string | number | null | undefined>> }) {
  return Object.entries(values).map(([name, value]) =>
    value === null || value === undefined ? null : <input key={name} type="hidden" name={name} value={String(value)} />,
  );
}
