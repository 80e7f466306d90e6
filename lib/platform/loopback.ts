/** Whether a host name or address can only be this machine: `localhost`, 127.0.0.0/8 or ::1, in brackets or not. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

/** The same of a URL's host, whatever its port. What is no URL is not this machine. */
export function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
}

/** Of a PostgreSQL address: a Unix socket (`?host=/var/run/postgresql`) counts, and a `host` parameter wins over the address. */
export function isLoopbackDatabase(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, searchParams } = new URL(url);
  const hosts = [hostname, ...searchParams.getAll("host")].filter((host) => host !== "");
  return hosts.length > 0 && hosts.every((host) => host.startsWith("/") || isLoopback(host));
}
