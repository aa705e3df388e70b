/**
 * Reads ESC/POS bytes back to what stands on the paper, independently of the encoder: it follows
 * every command it knows and throws at one it does not know. `letterOf` gives the letter that a
 * byte prints in the code page with that number.
 */
export interface Paper {
  lines: PaperLine[]
  barcodes: string[]
  qrCodes: string[]
  cuts: number
  /** On and off time of every drawer pulse in milliseconds, with its pin. */
  kicks: { pin: number; onMs: number; offMs: number }[]
}

export interface PaperLine {
  text: string
  width: number
  height: number
  isBold: boolean
}

export type LetterOf = (codePage: number, byte: number) => string

const [LF, CR, ESC, FS, GS] = [0x0a, 0x0d, 0x1b, 0x1c, 0x1d]

export function decodeEscPos(bytes: Uint8Array, letterOf: LetterOf): Paper {
  return new Decoder(bytes, letterOf).read()
}

class Decoder {
  #at = 0
  #codePage = 0
  #style = { width: 1, height: 1, isBold: false }
  #line: PaperLine | null = null
  #qrData = ''
  #paper: Paper = { lines: [], barcodes: [], qrCodes: [], cuts: 0, kicks: [] }

  constructor(
    readonly bytes: Uint8Array,
    readonly letterOf: LetterOf
  ) {}

  read(): Paper {
    while (this.#at < this.bytes.length) this.#readOne()
    if (this.#line) this.#feed()
    return this.#paper
  }

  #next(): number {
    const byte = this.bytes[this.#at++]
    if (byte === undefined) throw new Error('The bytes end inside a command')
    return byte
  }

  #take(count: number): string {
    return Array.from({ length: count }, () => String.fromCharCode(this.#next())).join('')
  }

  #readOne(): void {
    const byte = this.#next()
    if (byte === LF) this.#feed()
    else if (byte === ESC) this.#escape()
    else if (byte === GS) this.#group()
    else if (byte === FS) this.#expect([0x2e])
    else if (byte >= 0x20) this.#print(byte)
    else if (byte !== CR) throw new Error(`Unknown control ${byte}`)
  }

  #expect(known: number[]): void {
    const byte = this.#next()
    if (!known.includes(byte)) throw new Error(`Unknown command ${byte.toString(16)}`)
  }

  #print(byte: number): void {
    this.#line ??= { text: '', ...this.#style }
    this.#line.text += this.letterOf(this.#codePage, byte)
  }

  #feed(): void {
    this.#paper.lines.push(this.#line ?? { text: '', ...this.#style })
    this.#line = null
  }

  #escape(): void {
    const command = String.fromCharCode(this.#next())
    switch (command) {
      case '@':
        this.#codePage = 0
        this.#style = { width: 1, height: 1, isBold: false }
        return
      case 't':
        this.#codePage = this.#next()
        return
      case 'E':
        this.#style.isBold = this.#next() === 1
        return
      case 'p':
        this.#paper.kicks.push({
          pin: this.#next() === 0 ? 2 : 5,
          onMs: this.#next() * 2,
          offMs: this.#next() * 2,
        })
        return
      case 'M':
      case 'a':
      case 'd':
        this.#next()
        return
      default:
        throw new Error(`Unknown command ESC ${command}`)
    }
  }

  #group(): void {
    const command = String.fromCharCode(this.#next())
    switch (command) {
      case '!': {
        const size = this.#next()
        this.#style.width = (size >> 4) + 1
        this.#style.height = (size & 0x0f) + 1
        return
      }
      case 'V':
        if (this.#next() >= 65) this.#next()
        this.#paper.cuts += 1
        return
      case 'h':
      case 'w':
      case 'H':
        this.#next()
        return
      case 'k':
        return this.#barcode()
      case '(':
        return this.#twoDimensional()
      default:
        throw new Error(`Unknown command GS ${command}`)
    }
  }

  /** Form B: symbology, length, data. Code 128 names its code set in front of the data. */
  #barcode(): void {
    if (this.#next() !== 73) throw new Error('Not a Code 128')
    this.#paper.barcodes.push(this.#take(this.#next()).replace(/^\{[ABC]/, ''))
  }

  #twoDimensional(): void {
    if (this.#take(1) !== 'k') throw new Error('Unknown command GS (')
    const length = this.#next() + 256 * this.#next()
    const [family, action] = [this.#next(), this.#next()]
    if (family !== 49) throw new Error('Not a QR code')
    const data = this.#take(length - 2)
    if (action === 80) this.#qrData = data.slice(1)
    if (action === 81) this.#paper.qrCodes.push(this.#qrData)
  }
}
