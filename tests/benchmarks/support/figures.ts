/** Milliseconds of repeated runs in order, so that shares of them can be read off. */
export interface Times {
  p50: number
  p99: number
  most: number
}

export function timesOf(milliseconds: number[]): Times {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return { p50: at(0.5), p99: at(0.99), most: sorted.at(-1)! }
}

/** How long each of so many runs takes. */
export async function measure(
  runs: number,
  work: (run: number) => Promise<unknown>
): Promise<Times> {
  const times: number[] = []
  for (let count = 0; count < runs; count++) {
    const begin = performance.now()
    await work(count)
    times.push(performance.now() - begin)
  }
  return timesOf(times)
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** A table in Markdown, to be pasted into docs/performance.md. */
export function printTable(columns: string[], rows: (string | number)[][]): void {
  print(`| ${columns.join(' | ')} |`)
  print(`| ${columns.map(() => '---').join(' | ')} |`)
  for (const row of rows) print(`| ${row.map(shown).join(' | ')} |`)
  print('')
}

/** Three significant figures are more than a busy machine can vouch for. */
function shown(value: string | number): string {
  if (typeof value === 'string') return value
  if (value >= 100) return value.toFixed(0)
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
