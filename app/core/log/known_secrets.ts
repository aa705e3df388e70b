/** Shorter ones would take half of every sentence with them, and are no secrets. */
const SHORTEST = 6
const MARK = '[…]'

const known = new Set<string>()

/** From now on nothing that is kept of what this process says has this text in it. */
export function rememberSecret(secret: string): void {
  if (secret.length < SHORTEST) return
  for (const form of [secret, encodeURIComponent(secret), base64Of(secret), jsonOf(secret)])
    known.add(form)
}

/** A text as people may read it; only what is known to be secret is gone from it. */
export function withoutKnownSecrets(text: string): string {
  if (known.size === 0) return text
  // The longest first: one may be a part of another.
  const forms = [...known].toSorted((one, other) => other.length - one.length)
  return forms.reduce((kept, form) => kept.replaceAll(form, MARK), text)
}

function base64Of(secret: string): string {
  return Buffer.from(secret).toString('base64').replace(/=+$/, '')
}

function jsonOf(secret: string): string {
  return JSON.stringify(secret).slice(1, -1)
}
