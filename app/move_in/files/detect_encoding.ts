import chardet from 'chardet'

export type FileEncoding = 'utf8' | 'utf16le' | 'utf16be' | 'win1252' | 'macintosh'

export type EncodingProblem = 'empty' | 'binary' | 'spreadsheet'

export type DetectedEncoding =
  { ok: true; encoding: FileEncoding } | { ok: false; reason: EncodingProblem }

/** Beginnings of files that people upload in place of a CSV. */
const SPREADSHEETS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/**
 * The encoding of a text file by its first bytes; `isValidUtf8` says it of the whole file. Old
 * exports are read as Windows-1252, of which Latin-1 is a part.
 */
export function detectEncoding(sample: Uint8Array, isValidUtf8: boolean): DetectedEncoding {
  if (sample.length === 0) return { ok: false, reason: 'empty' }
  if (SPREADSHEETS.some((magic) => magic.every((byte, index) => sample[index] === byte))) {
    return { ok: false, reason: 'spreadsheet' }
  }
  if (sample[0] === 0xff && sample[1] === 0xfe) return { ok: true, encoding: 'utf16le' }
  if (sample[0] === 0xfe && sample[1] === 0xff) return { ok: true, encoding: 'utf16be' }
  const zeros = countZeros(sample)
  if (zeros.even + zeros.odd > 0) return utf16WithoutMark(sample, zeros)
  if (controlShare(sample) > 0.02) return { ok: false, reason: 'binary' }
  if (isValidUtf8) return { ok: true, encoding: 'utf8' }
  const guess = chardet.detect(sample)
  return { ok: true, encoding: guess === 'macintosh' ? 'macintosh' : 'win1252' }
}

/** ASCII text in UTF-16 has a zero in every second byte; anything else with zeros is no text. */
function utf16WithoutMark(
  sample: Uint8Array,
  zeros: { even: number; odd: number }
): DetectedEncoding {
  const most = sample.length * 0.3
  if (zeros.odd > most && zeros.even < most / 10) return { ok: true, encoding: 'utf16le' }
  if (zeros.even > most && zeros.odd < most / 10) return { ok: true, encoding: 'utf16be' }
  return { ok: false, reason: 'binary' }
}

function countZeros(sample: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 }
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++
  }
  return zeros
}

function controlShare(sample: Uint8Array): number {
  const controls = sample.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)
  return controls.length / sample.length
}
