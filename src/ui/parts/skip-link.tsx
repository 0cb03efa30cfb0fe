import { CONTENT_ID, focusContent } from "./content.ts";

/**
 * The way past the head of a page, for those who go by keys. It leaves the fragment alone, in which an address may hold
 * more than a place in the page.
 */
export function SkipLink({ label }: { readonly label: string }) {
  return (
    <a
      className="skip-link"
      href={`#${CONTENT_ID}`}
      onClick={(event) => {
        event.preventDefault();
        focusContent();
      }}
    >
      {label}
    </a>
  );
}
