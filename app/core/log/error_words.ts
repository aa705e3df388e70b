import type { LogFn } from 'pino'
import { serializeError } from '#core/log/serialize_error'

type Line = Parameters<LogFn>

/**
 * For an error that is logged without words of ours, pino takes the error's own message, which may
 * hold a person's data. It gets the words that may stand in the log instead.
 */
export function withSafeWords(line: Line): Line {
  const [about, words] = line as unknown as [unknown, string | undefined]
  const error = about instanceof Error ? about : (about as { err?: unknown } | null)?.err
  if (words !== undefined || !(error instanceof Error)) return line
  return [about, '%s', serializeError(error).message] as unknown as Line
}
