/** The client half of a plugin that runs, as open pages load it. */
export interface ClientPlugin {
  id: string
  version: string
  /** A text, or `t:` and a key of `texts`. */
  name: string
  /** Of the bundle, one ES module; with its digest in it, so that it may be kept for ever. */
  url: string
  /** `sha384-…`: what is loaded is checked against it before it runs. */
  integrity: string
  style: { url: string; integrity: string } | null
  slots: ClientSlot[]
  pages: ClientPage[]
  /** Its own words by language and key. */
  texts: Record<string, Record<string, string>>
  defaultLocale: string
}

export interface ClientSlot {
  slot: string
  component: string
  order: number
}

export interface ClientPage {
  path: string
  title: string
  component: string
  icon: string
  place: 'office' | 'register'
  /** Whoever may do this may open it; null for everybody who is signed in. */
  task: string | null
}

/** Everything that an open page loads of plugins. */
export interface ClientManifest {
  /** That amounts are in at this store; null before there is one. */
  currency: { code: string; minorDigits: number } | null
  plugins: ClientPlugin[]
}

/** What went wrong with a client half, in words that are the same for every browser. */
export const CLIENT_FAILURES = [
  'unreachable',
  'tampered',
  'not_loaded',
  'too_slow',
  'missing_component',
  'stopped',
  'froze',
] as const
export type ClientFailureKind = (typeof CLIENT_FAILURES)[number]
