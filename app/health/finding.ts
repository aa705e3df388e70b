/** How an area stands: nothing to do, worth a look, or do something now. */
export type FindingState = 'good' | 'attention' | 'trouble'

export type FigureKind = 'text' | 'integer' | 'bytes' | 'instant' | 'milliseconds' | 'days' | 'rate'

export interface Figure {
  /** Its label is `health.figures.<name>`. */
  name: string
  kind: FigureKind
  /** Null is "not known". */
  value: string | number | null
}

export interface FindingSeries {
  /** Its title is `health.series.<name>`. */
  name: string
  kind: FigureKind
  points: { at: string; value: number }[]
}

/** What a check says: in words at `health.checks.<id>.reasons.<reason>`, and in figures. */
export interface Finding {
  state: FindingState
  reason: string
  values?: Record<string, string | number>
  figures?: Figure[]
  series?: FindingSeries
  /** Pages where something can be done; labels at `health.links.<name>`. */
  links?: { name: string; href: string; task: string }[]
}

/** Where the reader looks from: figures of registers and documents are of one store. */
export interface HealthScope {
  storeId: string
}

/**
 * One area of the health page: a file of its own in checks/, named in checks/index of
 * `read_health.ts`. Its texts are `health.checks.<id>.title` and one per reason.
 */
export interface HealthCheck {
  id: string
  icon: string
  /** Everything that `read` may give as a reason. */
  reasons: readonly string[]
  read(scope: HealthScope): Promise<Finding>
}

/** A finding on its way to the page. */
export interface ShownFinding extends Finding {
  id: string
  icon: string
}
