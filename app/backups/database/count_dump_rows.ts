import { Transform } from 'node:stream'
import type { DatabaseFacts } from '#app/backups/archive/manifest'

const INSERT = /^INSERT INTO `([^`]+)`/
const NEWLINE = 10
const OPENING = 40
/** Tables of which a few values are read on the way. */
const LOOKED_AT = new Set(['counters', 'adonis_schema'])
/** Enough of a line to know whether it begins a table's rows. */
const HEAD = 200

/**
 * Passes a dump on and counts its rows: mariadb-dump writes every row on a line of its own, and a
 * line break inside a value as `\n`. Counted in the dump itself, the figures belong to the same
 * instant as the rows; a second connection would see another one.
 */
export class DumpCounter extends Transform {
  readonly #rows: Record<string, number> = {}
  #table = ''
  #line: Buffer[] = []
  #held = 0
  #isLineStart = true
  #first = 0
  #acceptanceSequence = 0
  #lastMigration: string | null = null
  #tail = ''

  override _transform(chunk: Buffer, _encoding: string, done: (e: null, c: Buffer) => void) {
    let from = 0
    while (from < chunk.length) {
      if (this.#isLineStart) this.#first = chunk[from]!
      const end = chunk.indexOf(NEWLINE, from)
      const until = end === -1 ? chunk.length : end
      this.#gather(chunk.subarray(from, until))
      this.#isLineStart = end !== -1
      if (end !== -1) this.#endLine()
      from = until + 1
    }
    this.#tail = (this.#tail + chunk.toString('latin1')).slice(-200)
    done(null, chunk)
  }

  facts(): DatabaseFacts {
    return {
      rows: this.#rows,
      acceptanceSequence: this.#acceptanceSequence,
      lastMigration: this.#lastMigration,
    }
  }

  /** The last line of a dump that was written to its end. */
  isComplete(): boolean {
    return this.#tail.includes('-- Dump completed')
  }

  /** Rows are counted by their first character; only the lines that are looked at are kept. */
  #gather(part: Buffer): void {
    if (this.#first === OPENING && !LOOKED_AT.has(this.#table)) return
    const piece = part.subarray(0, HEAD - this.#held)
    if (piece.length === 0) return
    this.#line.push(Buffer.from(piece))
    this.#held += piece.length
  }

  #endLine(): void {
    const line = Buffer.concat(this.#line).toString('utf8')
    this.#line = []
    this.#held = 0
    if (this.#first === OPENING) {
      this.#rows[this.#table] = (this.#rows[this.#table] ?? 0) + 1
      if (LOOKED_AT.has(this.#table)) this.#look(line)
      return
    }
    const table = INSERT.exec(line)?.[1]
    if (table) this.#table = table
    const created = /^CREATE TABLE `([^`]+)`/.exec(line)?.[1]
    if (created) this.#rows[created] = 0
  }

  #look(line: string): void {
    if (this.#table === 'counters') {
      const value = /^\('acceptance_sequence',(\d+)\)/.exec(line)?.[1]
      if (value) this.#acceptanceSequence = Number(value)
    } else {
      this.#lastMigration = /^\(\d+,'([^']+)'/.exec(line)?.[1] ?? this.#lastMigration
    }
  }
}
