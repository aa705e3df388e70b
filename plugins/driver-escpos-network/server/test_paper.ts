import type { DriverSettings } from './driver_settings.ts'
import { plainBytes } from './plain_bytes.ts'

const INITIALIZE = [0x1b, 0x40]
const WINDOWS_1252 = [0x1b, 0x74, 16]
const FEED_AND_CUT = [0x0a, 0x0a, 0x0a, 0x0a, 0x1d, 0x56, 0x01]

/** A short paper that shows width and letters. */
export function testPaper(
  { columns, letters, host, port }: DriverSettings,
  words: { title: string; storeName: string }
): Uint8Array {
  const rule = '-'.repeat(columns)
  const figures = '1234567890'.repeat(5).slice(0, columns)
  const lines = [words.storeName, words.title, `${host}:${port}`, rule, figures, rule]
  // A printer of the impact kind knows no page but its own.
  const page = letters === 'impact' ? [] : WINDOWS_1252
  if (letters !== 'impact') lines.push('ÆØÅ æøå ÄÖ äö éèü ß €')
  return Uint8Array.from([
    ...INITIALIZE,
    ...page,
    ...plainBytes(`${lines.join('\n')}\n`),
    ...FEED_AND_CUT,
  ])
}

/** On for 50 ms, off for 500, in units of 2 ms. */
export function drawerKick({ drawer }: DriverSettings): Uint8Array | null {
  if (drawer === 'none') return null
  return Uint8Array.of(0x1b, 0x70, drawer === 'pin2' ? 0 : 1, 25, 250)
}
