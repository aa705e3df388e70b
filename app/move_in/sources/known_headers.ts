import { foldHeader } from '#app/move_in/sources/fold_header'
import type { ColumnMeaning, SourceFormat } from '#app/move_in/engine/source'
import type { MoveInSource } from '#app/move_in/kinds'

/** What a format's headers mean: fields with their folded headers, separated by `|`. */
export interface KnownHeaders {
  fields: Record<string, string>
  /** Fields that several columns may mean. */
  repeatable?: readonly string[]
  /** Headers without which a file is not of this format; one of each group, separated by `|`. */
  marks: readonly string[]
  /** What becomes of columns that are not known. */
  rest: 'ignore' | 'custom'
}

/** What the formats of one kind have in common. */
type Alike = Pick<KnownHeaders, 'repeatable' | 'rest'> & Pick<SourceFormat, 'kind' | 'assemble'>

/** What each of them has of its own; `atMost` keeps a table of anybody's behind a known format. */
type Own = Pick<KnownHeaders, 'fields' | 'marks'> &
  Pick<SourceFormat, 'needs'> & { atMost?: number }

/** Makes formats of one kind that their headers tell. */
export function formatsOf({ kind, assemble, ...alike }: Alike) {
  return (source: MoveInSource, { needs, atMost = 100, ...own }: Own): SourceFormat => {
    const { score, columns } = byHeaders({ ...own, ...alike })
    return {
      ...{ source, kind, needs, columns, assemble },
      pricesIncludeTax: false,
      score: (headers) => Math.min(atMost, score(headers)),
    }
  }
}

/** The parts of a format that its headers tell. */
export function byHeaders(known: KnownHeaders): Pick<SourceFormat, 'score' | 'columns'> {
  const fieldOf = new Map(
    Object.entries(known.fields).flatMap(([field, headers]) =>
      headers.split('|').map((header) => [foldHeader(header), field] as const)
    )
  )
  const marks = known.marks.map((mark) => mark.split('|').map(foldHeader))
  return {
    score: (headers) => scoreOf(headers, fieldOf, marks),
    columns: (headers) => columnsOf(headers, fieldOf, known),
  }
}

function scoreOf(headers: readonly string[], fieldOf: Map<string, string>, marks: string[][]) {
  const there = new Set(headers.map(foldHeader))
  if (!marks.every((mark) => mark.some((header) => there.has(header)))) return 0
  const known = headers.filter((header) => fieldOf.has(foldHeader(header))).length
  return 40 + Math.round((40 * known) / headers.length) + Math.min(20, marks.length * 5)
}

function columnsOf(
  headers: readonly string[],
  fieldOf: Map<string, string>,
  { repeatable = [], rest }: KnownHeaders
): ColumnMeaning[] {
  const used = new Set<string>()
  return headers.map((header) => {
    const field = fieldOf.get(foldHeader(header))
    if (field === undefined || (used.has(field) && !repeatable.includes(field))) {
      return { field: foldHeader(header) === '' ? 'ignore' : rest }
    }
    used.add(field)
    return { field }
  })
}
