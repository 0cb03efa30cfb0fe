/** Trusted Types, as far as they are used here; a browser without them has no such object. */
interface TrustedTypesPlace {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (url: string) => string | undefined },
    ): unknown;
  };
}

/**
 * Lets scripts from one folder, where the app's own lie, be started as workers on a page that demands Trusted Types.
 * Once per page: a second `default` policy is refused.
 */
export function trustOwnScripts(place: object, folderUrl: string): void {
  const { trustedTypes }: TrustedTypesPlace = place;
  trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => (isInside(url, folderUrl) ? url : undefined),
  });
}

function isInside(url: string, folderUrl: string): boolean {
  return URL.canParse(url) && new URL(url).href.startsWith(folderUrl);
}
