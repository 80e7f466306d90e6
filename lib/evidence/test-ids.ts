/** Ids and secrets in order instead of by chance, so that two runs can be held against each other. */
export function idsInOrder() {
  let made = 0;
  const next = () => String(++made).padStart(26, "0");
  return { newId: next, newSecret: () => `secret-${next()}`.padEnd(43, "x") };
}
