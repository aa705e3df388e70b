/** A statement above this is worth a line in the log. */
const SLOW_MS = 200
/** Kinds of slow statements that are remembered; the texts hold no values. */
const KEPT = 50

export interface SlowStatement {
  statement: string
  times: number
  longestMs: number
}

export const statementTimes = { count: 0, totalMs: 0, longestMs: 0 }

const slow = new Map<string, SlowStatement>()
let onSlow = (_statement: string, _ms: number) => {}

/** Told of slow statements; the log is the one who asks. */
export function onSlowStatement(tell: (statement: string, ms: number) => void): void {
  onSlow = tell
}

/** Adds a statement of the plain SQL path to the sums; called after each, so it only adds. */
export function countStatement(statement: string, startedAt: number): void {
  const ms = performance.now() - startedAt
  statementTimes.count += 1
  statementTimes.totalMs += ms
  if (ms > statementTimes.longestMs) statementTimes.longestMs = ms
  if (ms >= SLOW_MS) remember(statement, ms)
}

function remember(text: string, ms: number): void {
  const statement = withoutValues(text)
  const known = slow.get(statement)
  if (known) {
    known.times += 1
    known.longestMs = Math.max(known.longestMs, ms)
  } else if (slow.size < KEPT) slow.set(statement, { statement, times: 1, longestMs: ms })
  onSlow(statement, ms)
}

/** Values are bound; should one ever stand in the text, it goes no further than here. */
export function withoutValues(text: string): string {
  return text
    .replace(/'(?:[^']|'')*'/g, '?')
    .replace(/\(\s*\?(?:\s*,\s*\?)+\s*\)(?:\s*,\s*\(\s*\?(?:\s*,\s*\?)*\s*\))*/g, '(?…)')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400)
}

export function slowStatements(): SlowStatement[] {
  return [...slow.values()].toSorted((one, other) => other.longestMs - one.longestMs)
}
