import { Readable } from 'node:stream'

/**
 * Bytes that are made once and read by many, also while they are being made: a reader gets what
 * there is and then what comes.
 */
export class SharedBytes {
  #chunks: Buffer[] = []
  #isDone = false
  #error: Error | null = null
  #wake: () => void = () => undefined
  #next: Promise<void> = this.#promise()

  constructor(source: Readable) {
    source.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk)
      this.#tell()
    })
    source.on('end', () => {
      this.#isDone = true
      this.#tell()
    })
    source.on('error', (error) => {
      this.#error = error
      this.#tell()
    })
  }

  get hasFailed(): boolean {
    return this.#error !== null
  }

  open(): Readable {
    return Readable.from(this.#read(), { objectMode: false })
  }

  async *#read(): AsyncGenerator<Buffer> {
    for (let position = 0; ;) {
      while (position < this.#chunks.length) yield this.#chunks[position++]!
      if (this.#error) throw this.#error
      if (this.#isDone) return
      await this.#next
    }
  }

  #tell(): void {
    const wake = this.#wake
    this.#next = this.#promise()
    wake()
  }

  #promise(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve))
  }
}
