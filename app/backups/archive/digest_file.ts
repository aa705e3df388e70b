import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Transform } from 'node:stream'

/** Size and SHA-256 of a file, read once. */
export async function digestFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const part = chunk as Buffer
    hash.update(part)
    bytes += part.length
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Passes bytes on, counting and hashing them on the way. */
export class Meter extends Transform {
  bytes = 0
  readonly #hash = createHash('sha256')

  constructor(private readonly onBytes: (bytes: number) => void = () => {}) {
    super()
  }

  override _transform(chunk: Buffer, _encoding: string, done: (e: null, c: Buffer) => void) {
    this.bytes += chunk.length
    this.#hash.update(chunk)
    this.onBytes(this.bytes)
    done(null, chunk)
  }

  sha256(): string {
    return this.#hash.digest('hex')
  }
}
