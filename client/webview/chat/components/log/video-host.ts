const HOSTS: readonly { readonly name: string; readonly domains: readonly string[] }[] = [
  { name: 'YouTube', domains: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'] },
  { name: 'Vimeo', domains: ['vimeo.com'] },
];

/** The name of the site that plays a video in a page of its own; nothing for a video file. */
export function videoHost(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return HOSTS.find(({ domains }) => domains.some((domain) => isWithin(hostname, domain)))?.name;
}

function isWithin(hostname: string, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
