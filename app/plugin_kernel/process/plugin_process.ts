import { fork, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { within } from '#app/plugin_kernel/host/within'
import type { HookTime } from '#app/plugin_kernel/hooks/time'
import { childCommand } from '#app/plugin_kernel/process/child_command'
import { fromPlain, toPlain } from '#app/plugin_kernel/process/child/plain_error'
import type { Answer, ChildStart, ToChild, ToHost } from '#app/plugin_kernel/process/protocol'

/** A process that answers nothing for so long while it is asked hangs in a loop. */
const LOOK_EVERY_MS = 2_000
const PAGE_BYTES = 4_096
/** Of what it says before its end, which tells why. */
const LAST_WORDS = 4_000

export interface ProcessOptions {
  /** Absolute, without links on the way. */
  folder: string
  start: Omit<ChildStart, 'shared'>
  time: HookTime
  /** Something of `ctx` is called. What it throws is told to the plugin. */
  onCall(call: ToHost & { say: 'call' }): Promise<Answer>
  /** It has ended, by itself or not. */
  onEnd(process: PluginProcess, error: Error): void
}

/** One process of a plugin, from its start to its end; afterwards there is a new one. */
export class PluginProcess {
  #child: ChildProcess
  #lastCall = 0
  #waiting = new Map<number, PromiseWithResolvers<unknown>>()
  #started = Promise.withResolvers<unknown>()
  #stopped = Promise.withResolvers<void>()
  #stopLooking: (() => void) | null = null
  #isAnswering = true
  /** Was late with an answer, which a loop is as well. */
  #isSuspect = false
  #isOver = false
  #lastWords = ''

  constructor(private readonly options: ProcessOptions) {
    const { file, execArgv, shared } = childCommand(options.folder)
    this.#child = fork(file, [], {
      execArgv,
      env: {},
      cwd: options.folder,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    this.#child.stderr!.on('data', (chunk: Buffer) => {
      this.#lastWords = (this.#lastWords + chunk.toString()).slice(-LAST_WORDS)
    })
    this.#child.on('message', (message: ToHost) => this.#hear(message, shared))
    this.#child.once('error', (error) => this.#end(error))
    // Not `exit`: what it said last comes after that.
    this.#child.once('close', (code, signal) => {
      const error = new Error(`The plugin’s process ended (${signal ?? `exit code ${code}`})`)
      error.stack = this.#lastWords
      this.#end(error)
    })
    this.#started.promise.catch(() => {})
  }

  /** Once `setup` came through. */
  get started(): Promise<unknown> {
    return this.#started.promise
  }

  get isBusy(): boolean {
    return this.#waiting.size > 0
  }

  /** Main memory that it takes up; null where the system does not say. */
  residentBytes(): number | null {
    try {
      const statm = readFileSync(`/proc/${this.#child.pid}/statm`, 'utf8')
      return Number(statm.split(' ')[1]) * PAGE_BYTES
    } catch {
      return null
    }
  }

  /**
   * Calls what the plugin registered. An `AbortSignal` in an argument's `signal` goes with it, and
   * nobody waits any more once it is aborted.
   */
  async invoke(callback: number, args: unknown[]): Promise<unknown> {
    const call = ++this.#lastCall
    const waiting = Promise.withResolvers<unknown>()
    const { plain, signal, signalAt } = withoutSignal(args)
    const abort = () => {
      this.#isSuspect = true
      this.#send({ say: 'abort', call })
      waiting.reject(signal?.reason)
    }
    signal?.addEventListener('abort', abort)
    this.#waiting.set(call, waiting)
    try {
      this.#send({ say: 'invoke', call, callback, args: plain, signalAt })
      this.#stopLooking ??= this.options.time.after(LOOK_EVERY_MS, () => this.#look())
      return await waiting.promise
    } finally {
      this.#waiting.delete(call)
      signal?.removeEventListener('abort', abort)
    }
  }

  /** Lets it answer what it was asked and end in order, each within a time. */
  async stop(withinMs: number): Promise<void> {
    const { time } = this.options
    const answered = Promise.allSettled([...this.#waiting.values()].map(({ promise }) => promise))
    await within(time, withinMs, () => answered).catch(() => {})
    this.#send({ say: 'stop' })
    await within(time, withinMs, () => this.#stopped.promise).catch(() => {})
    this.kill()
  }

  kill(): void {
    this.#child.kill('SIGKILL')
  }

  #hear(message: ToHost, shared: Record<string, string>): void {
    if (message.say === 'listening')
      this.#send({ say: 'start', start: { ...this.options.start, shared } })
    else if (message.say === 'started') settle(this.#started, message.answer)
    else if (message.say === 'pong') this.#isAnswering = true
    else if (message.say === 'stopped') this.#stopped.resolve()
    else if (message.say === 'call') void this.#answer(message)
    else {
      const waiting = this.#waiting.get(message.call)
      if (waiting) settle(waiting, message.answer)
    }
  }

  async #answer(message: ToHost & { say: 'call' }): Promise<void> {
    const { call } = message
    const answer = await this.options.onCall(message)
    try {
      this.#send({ say: 'answer', call, answer })
    } catch (error) {
      // Something that only exists in this process, a connection for instance.
      this.#send({ say: 'answer', call, answer: { isOk: false, error: toPlain(error) } })
    }
  }

  /** While something is asked of it: whoever does not even answer a ping is in a loop. */
  #look(): void {
    this.#stopLooking = null
    if (!this.#isAnswering) return this.kill()
    if (!this.isBusy && !this.#isSuspect) return
    this.#isSuspect = false
    this.#isAnswering = false
    this.#send({ say: 'ping' })
    this.#stopLooking = this.options.time.after(LOOK_EVERY_MS, () => this.#look())
  }

  #send(message: ToChild): void {
    // One that is gone answers by its end.
    if (this.#child.connected) this.#child.send(message, () => {})
  }

  #end(error: Error): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#stopLooking?.()
    this.#started.reject(error)
    this.#stopped.resolve()
    for (const waiting of this.#waiting.values()) waiting.reject(error)
    this.options.onEnd(this, error)
  }
}

function settle(waiting: PromiseWithResolvers<unknown>, answer: Answer): void {
  if (answer.isOk) waiting.resolve(answer.value)
  else waiting.reject(fromPlain(answer.error))
}

function withoutSignal(args: unknown[]) {
  const signalAt = args.findIndex(
    (arg) => (arg as { signal?: unknown } | null)?.signal instanceof AbortSignal
  )
  if (signalAt === -1) return { plain: args, signal: null, signalAt: null }
  const { signal, ...rest } = args[signalAt] as { signal: AbortSignal }
  return { plain: args.with(signalAt, rest), signal, signalAt }
}
