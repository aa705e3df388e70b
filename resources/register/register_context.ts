import { inject, provide, type InjectionKey } from 'vue'
import type { DrawerOccasion } from '#app/receipts/print_job'
import type {
  RegisterBootstrap,
  RegisterStore,
  RegisterTenderType,
} from '#app/register/register_bootstrap'
import type {
  CashMovementBody,
  DocumentKind,
  FeeWaiver,
  GrandTotals,
  ItemUnit,
  JournalKind,
  RegisterDocument,
  SaleDocumentBody,
  SessionClosedBody,
  SessionOpenedBody,
  TillReport,
} from '#app/documents/types'
import type { RestockingFee, ReturnCondition } from '#app/documents/return_policy'
import type { RegisterTill } from '#app/tills/find_current_session'
import type { LineFee } from '#pricing/fees/fee'
import type { ChosenOption, PriceOverride, ReturnSource } from '#pricing/types'

/** What the right side of the register shows, or what takes its place. */
export type RegisterScreen = 'selling' | 'paying' | 'done' | 'till' | 'returns'

export interface SignedOnOperator {
  id: string
  name: string
  color: string | null
  locale: string
}

/** The open till session as this device knows it; its documents are in `sessionDocuments()`. */
export interface TillSession {
  id: string
  businessDate: string
  openedAt: string
  openedById: string
  floatMinor: number
}

/** Bodies by kind of document. */
export interface DocumentBodies {
  session_opened: SessionOpenedBody
  sale: SaleDocumentBody
  cash_movement: CashMovementBody
  session_closed: SessionClosedBody
  journal: { reason: string }
}

/** What a document's body may take from the device; they count only if the document is stored. */
export interface DocumentNumbers {
  series: number
  receiptSequence: number
  /** `3-1-42`: register, series, sequence. */
  receiptNumber: string
  zNumber: number
  /** Perpetual totals of the register up to now. */
  grandTotals: GrandTotals
  /** Corrected clock, ISO 8601 UTC. */
  now: string
}

export type MakeBody<K extends DocumentKind> =
  DocumentBodies[K] | ((numbers: DocumentNumbers) => DocumentBodies[K])

/** Answer of the server to `api()`; `status` is 0 when it could not be reached. */
export type ApiAnswer<Body = unknown> =
  | { ok: true; status: number; body: Body }
  | { ok: false; status: number; code: string; body: unknown }

/** What to print; see POST /api/print_jobs. Without a printer it shows on the screen. */
export type PrintJob =
  | { kind: 'receipt' | 'receipt_copy'; saleId: string }
  | { kind: 'gift_card'; saleId: string }
  | { kind: 'exchange_slip'; saleId: string; lineId: string | null }
  | { kind: 'x_report' | 'z_report'; report: TillReport; number: number | null }
  | { kind: 'open_drawer'; occasion: DrawerOccasion; documentId: string }

/** A line of an earlier sale that comes back; it joins the sale on the screen. */
export interface ReturnedLine {
  sourceSaleId: string
  sourceLineId: string
  /** Positive: how many thousandths come back. */
  quantityThousandths: number
  reason: string
  condition: ReturnCondition | null
  /** Tender types that may pay it back; null for any. */
  payBackTypeIds: string[] | null
  itemId: string | null
  name: string
  identifier: string | null
  sku: string | null
  departmentId: string | null
  departmentName: string | null
  taxCategoryId: string
  unit: ItemUnit
  listUnitPriceMinorE4: number
  priceId: string | null
  priceVersion: number | null
  override: PriceOverride | null
  options: ChosenOption[]
  source: ReturnSource
  fee: LineFee | null
  /** What the return policy keeps back of it. */
  restocking: RestockingFee | null
  /** Why that was not asked for. */
  feeWaiver: FeeWaiver | null
}

export interface Authorisation {
  id: string
  authorisedById: string
}

/**
 * What every screen of the register may know and do. Reactive: read the fields in templates and
 * computed values. Screens never talk to the database, the outbox or the network by other ways.
 */
export interface RegisterContext {
  readonly bootstrap: RegisterBootstrap
  readonly store: RegisterStore
  readonly register: RegisterBootstrap['register']
  readonly enrolment: RegisterBootstrap['enrolment']
  readonly tenderTypes: RegisterTenderType[]
  readonly operator: SignedOnOperator | null
  readonly tillSession: TillSession | null
  readonly isOnline: boolean
  readonly unsentCount: number
  screen: RegisterScreen

  /** Corrected clock, ISO 8601 UTC. */
  now(): string
  /** Date that a session opened now would carry, by the store's cut-off. */
  businessDate(): string
  /**
   * Numbers, seals, signs and stores a document in one local transaction and sends it in order.
   * `session_opened` starts the till session and `session_closed` ends it. The document's own
   * journal entry is written with it. What the server was asked about before keeps the id that it
   * was asked about with.
   */
  appendDocument<K extends DocumentKind>(
    kind: K,
    body: MakeBody<K>,
    id?: string
  ): Promise<RegisterDocument>
  /** Puts an act on the register's chain; it travels with the next document. */
  journal(kind: JournalKind, payload?: Record<string, unknown>): Promise<void>
  /** Documents of the open till session, oldest first. */
  sessionDocuments(): Promise<RegisterDocument[]>
  /** Acts of the open till session that have not travelled yet are in none of its documents. */
  flushJournal(): Promise<void>
  /** Goes on with the session that another device of this register left open. */
  adoptTillSession(till: RegisterTill): Promise<void>
  can(task: string): boolean
  /** True when a manager's PIN was given on the spot, or the operator may do it alone. */
  requestOverride(task: string, context?: Record<string, unknown>): Promise<Authorisation | null>
  print(job: PrintJob): Promise<boolean>
  api<Body = unknown>(method: string, path: string, body?: unknown): Promise<ApiAnswer<Body>>
  /** Opens a dialog of the register by name and answers what it was closed with. */
  openDialog<Answer = unknown>(
    name: string,
    props?: Record<string, unknown>
  ): Promise<Answer | null>
  /** Adds lines that come back to the sale on the screen and shows it. */
  startReturn(lines: ReturnedLine[]): void
  /** A short message at the foot of the screen, already translated. */
  say(text: string, tone?: 'success' | 'warning' | 'error'): void
}

const key: InjectionKey<RegisterContext> = Symbol('register')

export function provideRegister(context: RegisterContext): void {
  provide(key, context)
}

/** The register that this component is part of. */
export function useRegister(): RegisterContext {
  const context = inject(key)
  if (!context) throw new Error('useRegister() is only for components of the register')
  return context
}
