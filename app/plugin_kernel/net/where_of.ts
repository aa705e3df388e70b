const LONGEST_PART = 24
const LONGEST = 200

/**
 * An address as it is kept: without its query, and without long parts of its path, as both may hold
 * keys.
 */
export function whereOf({ origin, pathname }: URL): string {
  const parts = pathname
    .split('/')
    .map((part) => (part.length > LONGEST_PART ? `${part.slice(0, 4)}…` : part))
  return `${origin}${parts.join('/')}`.slice(0, LONGEST)
}
