import { isIP } from 'node:net'
import type { HookTime } from '#app/plugin_kernel/hooks/time'
import { Allowance } from '#app/plugin_kernel/net/allowance'
import type { CallLine } from '#app/plugin_kernel/net/call_log'
import type { DeviceRules } from '#app/plugin_kernel/net/device_rules'
import { DeviceSocket, type SocketEnd } from '#app/plugin_kernel/net/device_socket'
import { findAddresses, type Resolve } from '#app/plugin_kernel/net/find_addresses'
import { NetProblem } from '#app/plugin_kernel/net/net_problem'
import type { TcpCalls, TcpPlace } from '#app/plugin_sdk/context/tcp_context'

const LIMITS = { burst: 60, perSecond: 5, atOnce: 8 }
const MOST_SENT_BYTES = 1024 * 1024
const CONNECT_MS = { usual: 3_000, longest: 10_000 }
const SEND_MS = { usual: 5_000, longest: 30_000 }
const RECEIVE_MS = { usual: 500, longest: 10_000 }
const NOTHING: Omit<SocketEnd, 'outcome'> = { sentBytes: 0, receivedBytes: 0 }

export interface TcpGateOptions {
  rules: DeviceRules
  resolve: Resolve
  time: HookTime
  /** Aborted when the plugin is switched off, which closes its connections. */
  signal: AbortSignal
  note(line: CallLine): void
}

/** The only way of a plugin to devices in the shop's network: the host holds the connections. */
export class TcpGate implements TcpCalls {
  #last = 0
  #open = new Map<number, DeviceSocket>()
  readonly #allowance: Allowance

  constructor(private readonly options: TcpGateOptions) {
    this.#allowance = new Allowance(LIMITS, options.time)
    options.signal.addEventListener('abort', () => {
      for (const socket of this.#open.values()) socket.close()
    })
  }

  async open(place: TcpPlace): Promise<number> {
    const startedMs = this.options.time.nowMs()
    const note = (end: SocketEnd) => this.#note(place, startedMs, end)
    let giveBack = () => {}
    try {
      const { host, port, timeoutMs } = readPlace(place)
      giveBack = this.#allowance.take()
      if (this.options.signal.aborted)
        throw new NetProblem('switched_off', 'The plugin was switched off')
      const number = ++this.#last
      const [found] = await this.#addresses(host, port)
      const socket = await DeviceSocket.connect(
        { host, address: found!.address, port },
        timeoutMs,
        (end) => {
          this.#open.delete(number)
          giveBack()
          note(end)
        }
      )
      this.#open.set(number, socket)
      if (this.options.signal.aborted) socket.close()
      return number
    } catch (error) {
      giveBack()
      note({ ...NOTHING, outcome: (error as Partial<NetProblem>).failure ?? 'wrong_call' })
      throw error
    }
  }

  async send(connection: number, bytes: Uint8Array, timeoutMs?: number): Promise<void> {
    if (!(bytes instanceof Uint8Array)) throw new NetProblem('wrong_call', 'Bytes must be bytes')
    if (bytes.byteLength > MOST_SENT_BYTES)
      throw new NetProblem('too_large', `More than ${MOST_SENT_BYTES} bytes cannot be sent at once`)
    await this.#find(connection).send(bytes, readTime(timeoutMs, SEND_MS))
  }

  async receive(connection: number, timeoutMs?: number): Promise<Uint8Array | null> {
    return this.#find(connection).receive(readTime(timeoutMs, RECEIVE_MS))
  }

  async finish(connection: number, timeoutMs?: number): Promise<void> {
    await this.#find(connection).finish(readTime(timeoutMs, SEND_MS))
  }

  async close(connection: number): Promise<void> {
    this.#open.get(connection)?.close()
  }

  #find(connection: number): DeviceSocket {
    const socket = this.#open.get(connection)
    if (!socket) throw new NetProblem('unreachable', 'The connection is closed')
    return socket
  }

  #addresses(host: string, port: number) {
    const { rules, resolve } = this.options
    return findAddresses(host, rules.allow(port), resolve)
  }

  #note(place: TcpPlace, startedMs: number, end: SocketEnd): void {
    this.options.note({
      kind: 'tcp',
      where: `${String(place?.host).slice(0, 100)}:${String(place?.port).slice(0, 10)}`,
      status: null,
      tookMs: this.options.time.nowMs() - startedMs,
      ...end,
    })
  }
}

function readPlace({ host, port, timeoutMs }: TcpPlace) {
  const isHost = typeof host === 'string' && (isIP(host) > 0 || /^[\w.-]{1,253}$/.test(host))
  if (!isHost) throw new NetProblem('wrong_call', 'The host must be an address or a name')
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new NetProblem('wrong_call', 'The port must be a number of a port')
  return { host, port, timeoutMs: readTime(timeoutMs, CONNECT_MS) }
}

function readTime(asked: unknown, { usual, longest }: { usual: number; longest: number }): number {
  return typeof asked === 'number' && asked > 0 ? Math.min(asked, longest) : usual
}
