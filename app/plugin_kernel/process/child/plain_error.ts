import type { Answer, PlainError } from '#app/plugin_kernel/process/protocol'

/** Does work and says what came of it as data. */
export async function answerOf(work: () => Promise<unknown>): Promise<Answer> {
  try {
    return { isOk: true, value: await work() }
  } catch (error) {
    return { isOk: false, error: toPlain(error) }
  }
}

export function toPlain(thrown: unknown): PlainError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const { name, message, stack = null } = error
  const { code } = error as { code?: unknown }
  return { name, message, stack, code: typeof code === 'string' ? code : null }
}

export function fromPlain({ name, message, stack, code }: PlainError): Error {
  return Object.assign(new Error(message), { name, stack, ...(code !== null && { code }) })
}
