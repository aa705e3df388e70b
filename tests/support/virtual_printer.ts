import { createServer, type AddressInfo, type Socket } from 'node:net'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { letterOf } from '#tests/support/code_page_tables'
import { decodeEscPos, type Paper } from '#tests/support/decode_escpos'

const EPSON = letterOf({ 0: 'CP437', 2: 'CP850', 5: 'CP865', 16: 'CP1252', 19: 'CP858' })
const FROM_PORT = 9110
const TO_PORT = 9199
/** `DLE EOT n`, which a printer answers at once, whatever it is doing. */
const [DLE, EOT] = [0x10, 0x04]

export type Mood =
  'ready' | 'silent' | 'paper_out' | 'cover_open' | 'runs_out' | 'takes_nothing' | 'hangs_up'

/** A receipt printer on the network of this machine that keeps what it prints. */
export class VirtualPrinter {
  mood: Mood = 'ready'
  /** So long it takes over each connection before it reads. */
  delayMs = 0
  connections = 0
  #sockets = new Set<Socket>()
  #bytes: number[] = []
  #server = createServer({ allowHalfOpen: true }, (socket) => this.#meet(socket))

  /** Off when the test ends. Drivers reach these ports only. */
  static async open(cleanup: (undo: () => Promise<void>) => void): Promise<VirtualPrinter> {
    const printer = new VirtualPrinter()
    await printer.switchOn()
    cleanup(() => printer.switchOff())
    return printer
  }

  #port = 0

  get port(): number {
    return this.#port
  }

  async switchOn(): Promise<void> {
    const ports = this.#port ? [this.#port] : shuffled(FROM_PORT, TO_PORT)
    for (const port of ports) {
      const isFree = await new Promise<boolean>((done) => {
        this.#server.once('error', () => done(false))
        this.#server.listen(port, '127.0.0.1', () => done(true))
      })
      this.#server.removeAllListeners('error')
      if (!isFree) continue
      this.#port = (this.#server.address() as AddressInfo).port
      return
    }
    throw new Error('No port is free')
  }

  async switchOff(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    if (this.#server.listening) await new Promise((done) => this.#server.close(done))
  }

  /** Bytes of all jobs, without the questions. */
  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  get paper(): Paper {
    return decodeEscPos(this.bytes, EPSON)
  }

  get text(): string {
    return this.paper.lines.map(({ text }) => text).join('\n')
  }

  /** Draws the paper as a picture, to look at. */
  async draw(name: string, columns = 42): Promise<string> {
    const folder = join('tmp', 'virtual_printer')
    await mkdir(folder, { recursive: true })
    const file = join(folder, `${name}.png`)
    await writeFile(
      file,
      await sharp(Buffer.from(pictureOf(this.paper, columns)))
        .png()
        .toBuffer()
    )
    return file
  }

  #meet(socket: Socket): void {
    this.connections++
    this.#sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => this.#sockets.delete(socket))
    socket.on('end', () => socket.end())
    if (this.mood === 'hangs_up') return void socket.destroy()
    socket.pause()
    setTimeout(() => socket.resume(), this.delayMs)
    socket.on('data', (bytes) => this.#read(socket, [...bytes]))
  }

  #read(socket: Socket, bytes: number[]): void {
    for (let at = 0; at < bytes.length; at++) {
      const isQuestion = bytes[at] === DLE && bytes[at + 1] === EOT
      if (isQuestion) {
        const answer = this.#answerTo(bytes[at + 2]!)
        if (answer !== null) socket.write(Buffer.of(answer))
        at += 2
      } else this.#bytes.push(bytes[at]!)
    }
  }

  #answerTo(question: number): number | null {
    if (this.mood === 'silent') return null
    const isOut = this.mood === 'paper_out' || (this.mood === 'runs_out' && this.#bytes.length > 0)
    if (question === 2) return 0x12 | (this.mood === 'cover_open' ? 0x04 : 0) | (isOut ? 0x20 : 0)
    return 0x12 | (isOut ? 0x60 : 0)
  }
}

function shuffled(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).toSorted(
    () => Math.random() - 0.5
  )
}

const LETTER = { width: 12, height: 26 }

function pictureOf({ lines, qrCodes, barcodes, cuts }: Paper, columns: number): string {
  const margin = 24
  let y = margin
  const drawn = lines.map((line) => {
    y += LETTER.height * line.height
    const text = line.text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`)
    const scale = `scale(${line.width} ${line.height})`
    const weight = line.isBold ? 'bold' : 'normal'
    return `<text transform="translate(${margin} ${y}) ${scale}" font-weight="${weight}" textLength="${[...line.text].length * LETTER.width}" lengthAdjust="spacingAndGlyphs">${text}</text>`
  })
  for (const code of [
    ...barcodes.map((one) => `|||| ${one}`),
    ...qrCodes.map((one) => `[QR] ${one}`),
  ]) {
    y += LETTER.height
    drawn.push(`<text x="${margin}" y="${y}" fill="#555">${code.replace(/[&<>]/g, ' ')}</text>`)
  }
  const width = columns * LETTER.width + 2 * margin
  const height = y + margin * 2
  const cut =
    cuts > 0
      ? `<path d="M0 ${height - 4}H${width}" stroke="#999" stroke-width="3" stroke-dasharray="8 6"/>`
      : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fdfdf8"/><g font-family="monospace" font-size="20" xml:space="preserve" fill="#111">${drawn.join('')}</g>${cut}</svg>`
}
