import { answerOf, fromPlain, toPlain } from '#app/plugin_kernel/process/child/plain_error'
import type { Answer, ToChild, ToHost } from '#app/plugin_kernel/process/protocol'

type Function = (...args: unknown[]) => unknown

/** The plugin's end of the line to the host: calls go out, callbacks come in. */
export class HostLine {
  #lastCall = 0
  #waiting = new Map<number, (answer: Answer) => void>()
  #callbacks: Function[] = []
  #aborters = new Map<number, AbortController>()
  #onStop: () => void = () => {}

  /** Written out: Node runs this file as it is, and knows no shorter form. */
  private readonly send: (message: ToHost) => void

  constructor(send: (message: ToHost) => void) {
    this.send = send
    process.on('message', (message: ToChild) => this.#hear(message))
  }

  /** Calls a function of the host. Functions among the arguments stay here and can be called back. */
  async call(path: string[], args: unknown[]): Promise<unknown> {
    const call = ++this.#lastCall
    const callbacks = args.flatMap((arg, index) =>
      typeof arg === 'function'
        ? [{ index, callback: this.#callbacks.push(arg as Function) - 1 }]
        : []
    )
    const plain = args.map((arg) => (typeof arg === 'function' ? null : arg))
    const answered = new Promise<Answer>((done) => this.#waiting.set(call, done))
    try {
      this.send({ say: 'call', call, path, args: plain, callbacks })
    } catch (error) {
      this.#waiting.delete(call)
      throw error
    }
    const answer = await answered
    if (answer.isOk) return answer.value
    throw fromPlain(answer.error)
  }

  onStop(stop: () => void): void {
    this.#onStop = stop
  }

  #hear(message: ToChild): void {
    if (message.say === 'ping') this.send({ say: 'pong' })
    else if (message.say === 'stop') this.#onStop()
    else if (message.say === 'abort') this.#aborters.get(message.call)?.abort()
    else if (message.say === 'invoke') void this.#invoke(message)
    else if (message.say === 'answer') {
      this.#waiting.get(message.call)?.(message.answer)
      this.#waiting.delete(message.call)
    }
  }

  async #invoke({ call, callback, args, signalAt }: ToChild & { say: 'invoke' }): Promise<void> {
    const aborter = new AbortController()
    if (signalAt !== null) {
      this.#aborters.set(call, aborter)
      args[signalAt] = { ...(args[signalAt] as object), signal: aborter.signal }
    }
    const answer = await answerOf(async () => {
      const run = this.#callbacks[callback]
      if (!run) throw new Error('What was registered before was not registered again')
      return run(...args)
    })
    this.#aborters.delete(call)
    try {
      this.send({ say: 'answer', call, answer })
    } catch (error) {
      this.send({ say: 'answer', call, answer: { isOk: false, error: toPlain(error) } })
    }
  }
}
