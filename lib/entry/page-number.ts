import "server-only";

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** Which page of a list an address names; the first one where it names none. */
export function pageNumber({ page }: Asked): number {
  return /^[1-9]\d{0,4}$/.test(String(page)) ? Number(page) : 1;
}
