/**
 * An address that leads to a passage: `directive` is `:~:text=…`, and undefined leaves the address alone. A fragment
 * that is there already stays before the directive, and gives way where it is one (WICG Text Fragments, section 3.3).
 */
export function addFragment(url: string, directive: string | undefined): string {
  if (directive === undefined) return url;
  const [address = ""] = url.split(":~:");
  return address.includes("#") ? address + directive : `${address}#${directive}`;
}
