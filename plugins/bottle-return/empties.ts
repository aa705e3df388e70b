export interface BottleKind {
  name: string
  itemId: string
  /** Minor units for one bottle. */
  amountMinor: number
  limitPerSale: number
}

export interface Settings {
  kinds: BottleKind[]
  departments: string[]
  mostPieces: number
}

export interface Line {
  itemId: string | null
  departmentId: string | null
  /** Below zero for goods that come back. */
  quantityThousandths: number
}

export interface TooMany {
  /** Null where it is the limit of all kinds together. */
  kind: string | null
  pieces: number
  limit: number
}

/** How many empties come back with these lines, in whole pieces. */
export function empties(lines: readonly Line[], { departments, kinds }: Settings): number {
  return pieces(
    lines,
    ({ itemId, departmentId }) =>
      departments.includes(departmentId ?? '') || kinds.some((kind) => kind.itemId === itemId)
  )
}

/** The first limit that these lines pass. */
export function tooMany(lines: readonly Line[], settings: Settings): TooMany | null {
  const all = pieces(lines, (line) => settings.departments.includes(line.departmentId ?? ''))
  if (all > settings.mostPieces) return { kind: null, pieces: all, limit: settings.mostPieces }
  for (const kind of settings.kinds) {
    const brought = pieces(lines, (line) => line.itemId === kind.itemId)
    if (brought > kind.limitPerSale) {
      return { kind: kind.name, pieces: brought, limit: kind.limitPerSale }
    }
  }
  return null
}

function pieces(lines: readonly Line[], counts: (line: Line) => boolean): number {
  let thousandths = 0
  for (const line of lines) {
    if (line.quantityThousandths < 0 && counts(line)) thousandths -= line.quantityThousandths
  }
  return Math.ceil(thousandths / 1000)
}
