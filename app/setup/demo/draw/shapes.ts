/** The shapes of one thing, on a field of 200 × 200, in its two colours. */
export type Drawing = (color: string, accent: string) => string

/** A shine on the left of something round. */
export const shine = (path: string): string =>
  `<path d="${path}" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".45"/>`
