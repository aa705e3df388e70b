const KEPT = 400

const lines: string[] = []

/** Keeps the last lines of the log in memory, for the bundle that a shop sends when it asks. */
export function rememberLine(line: string): string {
  lines.push(line.trimEnd())
  if (lines.length > KEPT) lines.shift()
  return line
}

export function recentLines(): readonly string[] {
  return lines
}
