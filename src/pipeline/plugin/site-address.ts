import { err, ok, type Result } from "#core/base";
import { isWebAddress } from "#core/model";

/** The variable of the environment that names where the site will stand. */
export const SITE_VARIABLE = "DATELINE_URL";

/** What a site without an address of its own cannot have, for the build to say. */
export const WITHOUT_SITE = `${SITE_VARIABLE} is not set: left out are oEmbed, feeds, the sitemap and the addresses of previews`;

/**
 * The site's own address from the environment, with a slash at its end; undefined where there is none. The error is a
 * sentence for people: a wrong address would stand in every page, so nothing is guessed.
 */
export function parseSiteAddress(text: string | undefined): Result<string | undefined, string> {
  const given = text?.trim() ?? "";
  if (given === "") return ok(undefined);
  if (!isWebAddress(given) || /[?#"<>]/u.test(given)) {
    return err(
      `${SITE_VARIABLE} is “${given}”: give an absolute address without query or fragment, as https://example.org/timelines/`,
    );
  }
  const { href } = new URL(given);
  return ok(href.endsWith("/") ? href : `${href}/`);
}
