import app from '@adonisjs/core/services/app'
import { recentLines } from '#core/log/recent_lines'
import { redactText } from '#core/log/redact_text'
import { slowStatements } from '#core/statement_times'

const KEPT = [
  'level',
  'time',
  'request_id',
  'method',
  'route',
  'status',
  'ms',
  'statement',
] as const

type Line = Partial<Record<(typeof KEPT)[number] | 'msg', unknown>> & { err?: LoggedError }
type LoggedError = { type?: string; code?: string; stack?: string[]; message?: string }

/**
 * The last lines of this process's log, cut to what tells where and what: of an error its type,
 * code and places, never its message, and no part of a network address.
 */
export function logFacts(): unknown[] {
  return recentLines().flatMap((text) => {
    try {
      return [shorten(JSON.parse(text) as Line)]
    } catch {
      return []
    }
  })
}

function shorten(line: Line) {
  const kept = Object.fromEntries(
    KEPT.filter((name) => line[name] !== undefined).map((name) => [name, line[name]])
  )
  const { err, msg } = line
  if (!err) return { ...kept, msg: wordsOf(msg) }
  const { type, code, stack } = err
  // Without a text of its own a line repeats the error's message.
  const text = msg === undefined || mayRepeat(String(msg), err) ? {} : { msg: wordsOf(msg) }
  return { ...kept, ...text, err: { type, code, stack: stack?.map(withoutFolder) } }
}

/** A path may lead through a folder that is named after a person. */
function wordsOf(msg: unknown): string {
  return redactText(String(msg ?? '')).replace(/(?<!\w)\/[^\s"']+/g, '[…]')
}

/** The folder of the installation may be named after a person. */
function withoutFolder(place: string): string {
  return place.replaceAll(app.makePath(), './')
}

function mayRepeat(msg: string, { message = '' }: LoggedError): boolean {
  return message === redactText(msg) || message.startsWith('(left out')
}

/** Statements that took long since the start: their form, without values. */
export function slowFacts() {
  return slowStatements()
}
