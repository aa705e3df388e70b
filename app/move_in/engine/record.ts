import type { RowProblem } from '#app/move_in/engine/row_problem'

/** One row as it stands in the file. */
export interface FileRow {
  /** Number that a spreadsheet shows beside the row; the headers are row 1. */
  number: number
  cells: string[]
  /** What is wrong with the row itself, before anything is read out of it. */
  damage?: RowProblem
}

/** One cell that is not empty, with what its column means. */
export interface FieldCell {
  field: string
  /** Header of its column, for messages and for what is kept under it. */
  header: string
  text: string
  /** The file's name of a store or location, where the column is one store's. */
  store?: string
}

/** A row with its cells by meaning; empty cells and columns left out are not among them. */
export interface SourceRow extends FileRow {
  fields: FieldCell[]
}

/** A row of a record that is a part of the whole: a variant of an item, a line of a sale. */
export interface RecordPart {
  row: number
  fields: FieldCell[]
}

/** One thing that a file tells of, from one row or several. It is taken whole or not at all. */
export interface SourceRecord {
  /** Number of the first row, by which problems of the whole are told. */
  row: number
  rows: FileRow[]
  fields: FieldCell[]
  parts: RecordPart[]
  /** What is wrong with how its rows hang together; such a record is not taken. */
  problems?: RowProblem[]
}

/** The first cell of a field, trimmed; null when there is none. */
export function textOf(of: { fields: readonly FieldCell[] }, field: string): string | null {
  return cellOf(of, field)?.text ?? null
}

export function cellOf(of: { fields: readonly FieldCell[] }, field: string): FieldCell | null {
  return of.fields.find((cell) => cell.field === field) ?? null
}

export function cellsOf(of: { fields: readonly FieldCell[] }, field: string): FieldCell[] {
  return of.fields.filter((cell) => cell.field === field)
}
