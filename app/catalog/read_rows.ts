import type { SqlValue } from '#core/sql'

/** Where rows are read from: `read` for short ones, `readInWorker` for long ones, or a transaction. */
export type ReadRows = <Row extends object>(
  statement: string,
  values?: SqlValue[]
) => Promise<Row[]>
