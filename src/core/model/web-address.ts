/** `http://` or `https://`, a host without a user name before it, a port, and the rest, in which `%` has two hex digits. */
const WEB_ADDRESS = /^https?:\/\/([^/?#:]+)(?::(\d{1,5}))?(?:[/?#](?:[^\s%]|%[\dA-Fa-f]{2})*)?$/;
/** A label of a host's name; letters of any script, as they are written before IDNA. */
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}_])?$/u;
const LAST_PORT = 65535;

/**
 * True of an absolute web address that is safe to link and that browsers can read (WHATWG URL): stricter than they are,
 * who mend spaces and lone percent signs. Addresses of hosts in brackets (IPv6) are not taken.
 */
export function isWebAddress(value: string): boolean {
  const [, host = "", port = "0"] = WEB_ADDRESS.exec(value) ?? [];
  return Number(port) <= LAST_PORT && isHost(host);
}

function isHost(host: string): boolean {
  const labels = host.split(".");
  // A name whose last label is a number is read as an IPv4 address, and has to be one.
  if (/^\d+$/.test(labels.at(-1) ?? "")) {
    return (
      labels.length === 4 && labels.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)
    );
  }
  return labels.every((label) => LABEL.test(label));
}
