import { redactText } from '#core/log/redact_text'

export interface LoggedError {
  type: string
  code?: string
  message: string
  stack: string[]
  cause?: LoggedError
}

const FRAMES = 12
const DEPTH = 3

/**
 * An error as it may stand in the log. Drivers and parsers put values into their messages (the
 * duplicate entry, the text that is no JSON), so of theirs only the code is kept.
 */
export function serializeError(error: unknown, depth = DEPTH): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: [] }
  const { name, message, stack, cause } = error
  const { code, sql } = error as Error & { code?: unknown; sql?: unknown }
  const carriesValues =
    error instanceof SyntaxError || sql !== undefined || /^(SQLITE_|ER_)/.test(String(code))
  return {
    type: name,
    ...(typeof code === 'string' && { code }),
    message: carriesValues ? '(left out: it may hold values)' : redactText(message),
    stack: framesOf(stack),
    ...(cause instanceof Error && depth > 0 && { cause: serializeError(cause, depth - 1) }),
  }
}

/** Places only: the first line of a stack repeats the message. */
function framesOf(stack = ''): string[] {
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, FRAMES)
    .map((line) => line.trim())
}
