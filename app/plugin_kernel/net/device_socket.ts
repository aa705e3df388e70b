import { createConnection, type Socket } from 'node:net'
import { NetProblem, type NetFailure } from '#app/plugin_kernel/net/net_problem'

const IDLE_MS = 30_000
/** So long a device may take to say that it has read all; many never do. */
const LINGER_MS = 1_000
const MOST_UNREAD_BYTES = 64 * 1024

export interface SocketEnd {
  outcome: 'answered' | NetFailure
  sentBytes: number
  receivedBytes: number
}

/** A connection to a device, held by the host. What goes wrong with it, ends it. */
export class DeviceSocket {
  #unread: Buffer[] = []
  #unreadBytes = 0
  #failure: NetProblem | null = null
  #wake: () => void = () => {}
  #isOver = false

  private constructor(
    private readonly socket: Socket,
    private readonly where: string,
    private readonly onEnd: (end: SocketEnd) => void
  ) {
    socket.setTimeout(IDLE_MS, () => this.#fail('late', 'Nothing went over the connection'))
    socket.on('data', (bytes: Buffer) => this.#take(bytes))
    socket.on('end', () => this.#wake())
    socket.on('error', () => this.#fail('unreachable', 'The connection broke'))
    socket.on('close', () => this.#close())
  }

  /** @throws NetProblem */
  static async connect(
    { host, address, port }: { host: string; address: string; port: number },
    timeoutMs: number,
    onEnd: (end: SocketEnd) => void
  ): Promise<DeviceSocket> {
    const where = `${host}:${port}`
    const socket = createConnection({ host: address, port, noDelay: true })
    try {
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve)
        socket.once('error', reject)
        socket.setTimeout(timeoutMs, () => reject(new NetProblem('late', `${where} is silent`)))
      })
    } catch (error) {
      socket.on('error', () => {})
      socket.destroy()
      if (error instanceof NetProblem) throw error
      throw new NetProblem('unreachable', `Nobody answers at ${where}`)
    }
    socket.removeAllListeners()
    return new DeviceSocket(socket, where, onEnd)
  }

  get isOver(): boolean {
    return this.#isOver
  }

  async send(bytes: Uint8Array, timeoutMs: number): Promise<void> {
    this.#check()
    await this.#within(timeoutMs, (done) => this.socket.write(bytes, done))
  }

  async finish(timeoutMs: number): Promise<void> {
    this.#check()
    await this.#within(timeoutMs, (done) => this.socket.end(done))
    await this.#untilPeerEnds(Math.min(timeoutMs, LINGER_MS))
    this.close()
  }

  async receive(timeoutMs: number): Promise<Uint8Array | null> {
    if (this.#unreadBytes === 0 && !this.#isOver && !this.socket.readableEnded)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, timeoutMs)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    if (this.#unreadBytes === 0) {
      if (this.#failure) throw this.#failure
      return null
    }
    const bytes = new Uint8Array(Buffer.concat(this.#unread))
    this.#unread = []
    this.#unreadBytes = 0
    return bytes
  }

  close(): void {
    this.socket.destroy()
    this.#close()
  }

  /** Going before the device has read what it was sent could take that away from it again. */
  async #untilPeerEnds(timeoutMs: number): Promise<void> {
    if (this.#isOver || this.socket.readableEnded) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, timeoutMs)
    for (const event of ['end', 'close']) this.socket.once(event, resolve)
    await promise
    clearTimeout(timer)
  }

  #check(): void {
    if (this.#failure) throw this.#failure
    if (this.#isOver)
      throw new NetProblem('unreachable', `The connection to ${this.where} is closed`)
  }

  #take(bytes: Buffer): void {
    if (this.#unreadBytes + bytes.length > MOST_UNREAD_BYTES)
      return this.#fail('too_large', 'It says more than anybody reads')
    this.#unread.push(bytes)
    this.#unreadBytes += bytes.length
    this.#wake()
  }

  /** A device that takes nothing more (paper out, cover open) leaves the bytes where they are. */
  async #within(timeoutMs: number, act: (done: (error?: Error | null) => void) => void) {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const timer = setTimeout(() => {
      this.#fail('late', 'It does not take what is sent')
      reject(this.#failure!)
    }, timeoutMs)
    act((error) => {
      const broke = () =>
        this.#failure ?? new NetProblem('unreachable', `The connection to ${this.where} broke`)
      if (error) reject(broke())
      else resolve()
    })
    try {
      await promise
    } finally {
      clearTimeout(timer)
    }
  }

  #fail(failure: NetFailure, said: string): void {
    this.#failure ??= new NetProblem(failure, `${this.where}: ${said}`)
    this.socket.destroy()
    this.#close()
  }

  #close(): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#wake()
    this.onEnd({
      outcome: this.#failure?.failure ?? 'answered',
      sentBytes: this.socket.bytesWritten,
      receivedBytes: this.socket.bytesRead,
    })
  }
}
