import { createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * How a printer behaves:
 *
 * - `ready`
 * - `paper_out`, `cover_open`: says so when it is asked
 * - `runs_out`: has paper until something is printed
 * - `silent`: takes bytes and answers no question
 * - `half_open`: takes the connection and reads nothing of it, as when its cable was pulled
 * - `hangs_up`: closes each connection at once
 */
export type PrinterMood =
  'ready' | 'paper_out' | 'cover_open' | 'runs_out' | 'silent' | 'half_open' | 'hangs_up'

const FROM_PORT = 9110
const TO_PORT = 9199
/** `DLE EOT n`, which a printer answers at once, whatever it is doing. */
const [DLE, EOT] = [0x10, 0x04]
/** `ESC p m`: a pulse that opens the drawer. */
const [ESC, PULSE] = [0x1b, 0x70]

/** A receipt printer with a drawer, on a port of this machine, that keeps what it is sent. */
export class FakePrinter {
  mood: PrinterMood = 'ready'
  /** So many milliseconds it takes over each connection before it reads. */
  delayMs = 0
  connections = 0
  #script: PrinterMood[] = []
  #sockets = new Set<Socket>()
  #bytes: number[] = []
  #port = 0
  #server = createServer({ allowHalfOpen: true }, (socket) => this.#meet(socket))

  readonly host = '127.0.0.1'

  get port(): number {
    return this.#port
  }

  /** Bytes of all jobs, without the questions. */
  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }

  /** How often the drawer was opened. */
  get drawerPulses(): number {
    return this.#bytes.filter((byte, at) => byte === ESC && this.#bytes[at + 1] === PULSE).length
  }

  /** The moods of the connections that come, one each; after them it stays as the last one. */
  script(...moods: PrinterMood[]): void {
    this.#script = moods
  }

  async switchOn(): Promise<void> {
    const ports = this.#port ? [this.#port] : shuffled(FROM_PORT, TO_PORT)
    for (const port of ports) {
      const isFree = await new Promise<boolean>((done) => {
        this.#server.once('error', () => done(false))
        this.#server.listen(port, this.host, () => done(true))
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

  #meet(socket: Socket): void {
    this.connections++
    this.mood = this.#script.shift() ?? this.mood
    this.#sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => this.#sockets.delete(socket))
    socket.on('end', () => socket.end())
    if (this.mood === 'hangs_up') return void socket.destroy()
    socket.pause()
    if (this.mood === 'half_open') return
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

/** A printer that is on, at `host` and `port`; off when the test ends. */
export async function fakePrinter(
  cleanup: (undo: () => Promise<void>) => void
): Promise<FakePrinter> {
  const printer = new FakePrinter()
  await printer.switchOn()
  cleanup(() => printer.switchOff())
  return printer
}

function shuffled(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).toSorted(
    () => Math.random() - 0.5
  )
}
