/** So much of a file says what it is. */
export const BYTES_READ = 4_096

const BEGINNINGS: readonly (readonly [string, number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
]

/**
 * What a file is by what it begins with. Whatever a browser might take for a page or a script is
 * plain text.
 */
export function typeOf(start: Buffer): string {
  const known = BEGINNINGS.find(([, bytes]) => bytes.every((byte, at) => start[at] === byte))
  if (known) return known[0]
  const isWebp = start.subarray(0, 4).equals(RIFF) && start.subarray(8, 12).equals(WEBP)
  if (isWebp) return 'image/webp'
  return isText(start) ? 'text/plain' : 'application/octet-stream'
}

const RIFF = Buffer.from('RIFF')
const WEBP = Buffer.from('WEBP')

function isText(start: Buffer): boolean {
  if (start.includes(0)) return false
  try {
    // A letter may be cut in two at the end of what was read.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
    return true
  } catch {
    return false
  }
}
