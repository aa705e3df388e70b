import type { HttpsProblem } from '#app/https/https_state'

/** What the console says, in the language of logs: what is wrong, what still works, what to do. */
const WORDS: Record<HttpsProblem['reason'], (detail: string) => string> = {
  port_taken: (port) =>
    `Port ${port} for HTTPS is taken by another program. Stop that program or choose another HTTPS_PORT in .env.`,
  port_refused: (port) =>
    `This user may not open port ${port} for HTTPS. Choose an HTTPS_PORT above 1023 in .env, or give the right to it (see docs/https.md).`,
  port_failed: (port) => `Port ${port} for HTTPS could not be opened.`,
  files_unreadable: (path) =>
    `The server's user may not read ${path}. Make it the owner of the file, with mode 0600.`,
  files_damaged: (detail) => `A certificate or key file is damaged: ${detail}.`,
  clock_wrong: (now) =>
    `This machine's clock says ${now}, which cannot be right. Set the clock; HTTPS follows by itself.`,
  authority_ending: (date) =>
    `The local authority ends on ${date.slice(0, 10)}. Make a new one in Settings → Secure connection and let every device trust it.`,
  no_certificate: (path) => `There is no certificate in ${path}.`,
  damaged_certificate: (path) => `The certificate in ${path} is damaged.`,
  no_key: (path) => `There is no private key for the certificate in ${path}.`,
  key_has_password: () => 'The private key has a password. Save it without one.',
  damaged_key: () => 'The private key is damaged.',
  key_of_another: (path) => `The private key does not belong to the certificate in ${path}.`,
  expired: (path) => `The certificate in ${path} has run out: browsers will refuse it. Renew it.`,
  not_yet_valid: (path) =>
    `The certificate in ${path} is not valid yet: look at this machine's clock.`,
  self_signed: (path) =>
    `The certificate in ${path} is signed by itself: devices will not trust it.`,
  chain_broken: (path) =>
    `A certificate is missing between the server's and its authority's in ${path}. Use the full chain.`,
  without_names: (path) => `The certificate in ${path} names no host; browsers will refuse it.`,
  too_weak: (path) => `The certificate or key in ${path} is too weak for today's browsers.`,
}

const WHILE_DOWN = 'Until then, only this machine itself can use the shop; other devices see why.'

const STILL_SERVED = new Set<HttpsProblem['reason']>([
  'authority_ending',
  'expired',
  'not_yet_valid',
  'self_signed',
])

export function consoleWords({ reason, detail }: HttpsProblem): string {
  const words = WORDS[reason](detail)
  return STILL_SERVED.has(reason) ? words : `${words} ${WHILE_DOWN}`
}

/** Why the server could not start at all; nothing when it is none of ours. */
export function startFailureWords(error: unknown, port: string): string | null {
  const { code, syscall, name, message } = error as NodeJS.ErrnoException
  if (name === 'TrustedProxiesWrong' || name === 'HttpsMissing') return message
  if (syscall !== 'listen') return null
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program, perhaps by Tillhouse itself. Stop that program or choose another PORT in .env.`
    case 'EACCES':
      return `This user may not open port ${port}. Choose a PORT above 1023 in .env, or give the right to it (see docs/https.md).`
    case 'EADDRNOTAVAIL':
      return `HOST in .env is no address of this machine. Use 127.0.0.1 for this machine alone or 0.0.0.0 for all its networks.`
    default:
      return null
  }
}
