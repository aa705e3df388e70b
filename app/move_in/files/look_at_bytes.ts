import { createReadStream } from 'node:fs'

/** What the bytes of a text file tell, whatever stands in it. */
export interface LookedAt {
  /** UTF-8, perhaps with a few letters damaged: far more of them are whole. */
  isUtf8: boolean
  /** Whether letters may be damaged, so that each row has to be looked at. */
  mayBeGarbled: boolean
  /** The last row has no line end: it may have been cut off. */
  endsOpen: boolean
}

/** `Ã`, `Â` and `â€` in UTF-8: what letters become that were written as UTF-8 twice. */
const TWICE_WRITTEN = ['c383', 'c382', 'c3a2e282ac'].map((hex) => Buffer.from(hex, 'hex'))

/** Looks at a file's bytes once from end to end. */
export async function lookAtBytes(path: string): Promise<LookedAt> {
  const decoder = new TextDecoder('utf-8')
  const letters = { whole: 0, damaged: 0 }
  let isTwiceWritten = false
  let last = 0x0a
  const count = (text: string) => {
    letters.damaged += text.match(/\uFFFD/g)?.length ?? 0
    letters.whole += text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  }
  for await (const piece of createReadStream(path)) {
    const bytes = piece as Buffer
    count(decoder.decode(bytes, { stream: true }))
    isTwiceWritten ||= TWICE_WRITTEN.some((sign) => bytes.includes(sign))
    last = bytes.at(-1) ?? last
  }
  count(decoder.decode())
  return {
    isUtf8: letters.damaged === 0 || letters.whole > letters.damaged,
    mayBeGarbled: letters.damaged > 0 || isTwiceWritten,
    endsOpen: last !== 0x0a && last !== 0x0d && last !== 0x00,
  }
}
