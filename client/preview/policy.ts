/** What a preview's page may load, and from where. */
export interface Sources {
  /** Where stylesheets and fonts come from. */
  readonly assets: string;
  /** What the page's scripts are marked with; unguessable, unless the page is one for developers. */
  readonly nonce: string;
  /** Whether pictures and videos may be fetched. */
  readonly pictures: boolean;
}

/** The content security policy of a preview's page: only its own script runs, and only pictures and videos come from elsewhere. */
export function policy({ assets, nonce, pictures }: Sources): string {
  const media = pictures ? 'https:' : "'none'";
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${assets}`,
    `font-src ${assets}`,
    `img-src ${media}`,
    `media-src ${media}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
