import { newId } from '#core/ids'
import { closeReport, sumTillReport, withSections } from '#app/documents/sum_till_report'
import type { AddedSection } from '#app/documents/till_report'
import type {
  CashMovementKind,
  GrandTotals,
  RegisterDocument,
  SessionClosedDocument,
  SessionOpenedDocument,
} from '#app/documents/types'
import type { GivenShop } from '#tests/support/given_shop'
import { saleBody, signedDocument, type SaleSketch } from '#tests/support/shop_documents'
import { sendDocument, type SentDocument } from '#tests/support/sales/send_document'

const NOTHING: GrandTotals = { salesMinor: 0, returnsMinor: 0, netMinor: 0 }

export interface CloseSketch {
  /** What is short in the drawer; negative is over. */
  shortMinor?: number
  leftInTillMinor?: number
  note?: string | null
  sections?: AddedSection[]
}

/** A till session lived through the API, each document as the shop's device would make it. */
export class TillDay {
  readonly tillSessionId = newId()
  readonly documents: RegisterDocument[] = []
  #opening: SessionOpenedDocument | null = null

  constructor(
    private readonly shop: GivenShop,
    private readonly grandTotals: GrandTotals = NOTHING
  ) {}

  async open(floatMinor = 100_000): Promise<this> {
    const body = { floatMinor, denominations: [], grandTotals: this.grandTotals }
    const made = await this.#make('session_opened', body)
    this.#opening = made.document
    await this.#send(made)
    return this
  }

  async sell(sketch: SaleSketch): Promise<this> {
    const made = await this.#make('sale', await saleBody(this.shop, sketch))
    this.documents.push(made.document)
    await this.#send(made)
    return this
  }

  async move(kind: CashMovementKind, amountMinor: number, reason = 'Because'): Promise<this> {
    const body = { kind, amountMinor, reason, denominations: [], authorisedById: null }
    const made = await this.#make('cash_movement', body)
    this.documents.push(made.document)
    await this.#send(made)
    return this
  }

  /** Closes with what is in the drawer, less what is short. */
  async close(sketch: CloseSketch = {}): Promise<SessionClosedDocument> {
    const { shortMinor = 0, leftInTillMinor = 0, note = null, sections = [] } = sketch
    const { store, tenderTypes, enrolment, device } = this.shop
    const currency = { code: store.currency, minorDigits: store.currencyDigits as 0 | 2 | 3 }
    const report = sumTillReport(this.#opening!, this.documents, currency)
    const countedMinor = report.expectedCashMinor - shortMinor
    const cash = {
      tenderTypeId: tenderTypes.cash.id,
      name: tenderTypes.cash.name,
      kind: 'cash' as const,
      expectedMinor: report.expectedCashMinor,
      countedMinor,
      overShortMinor: 0 - shortMinor,
    }
    const others = report.tenders
      .filter(({ kind }) => kind !== 'cash')
      .map(({ count: _, amountMinor, ...tender }) => ({
        ...tender,
        expectedMinor: amountMinor,
        countedMinor: amountMinor,
        overShortMinor: 0,
      }))
    const made = await this.#make('session_closed', {
      zSeries: enrolment.series,
      zNumber: (device.counters.z += 1),
      denominations: [],
      counts: [cash, ...others],
      leftInTillMinor,
      toSafeMinor: countedMinor - leftInTillMinor,
      note,
      report,
    })
    const closed = closeReport(report, [], made.document.correctedAt)
    made.document.body.report = withSections(closed, sections)
    await this.#send({ document: made.document, ...(await this.shop.device.sign(made.document)) })
    return made.document
  }

  #make<K extends RegisterDocument['kind']>(
    kind: K,
    body: Extract<RegisterDocument, { kind: K }>['body']
  ) {
    return signedDocument(this.shop, kind, body as never, { tillSessionId: this.tillSessionId })
  }

  async #send(made: SentDocument): Promise<void> {
    const { body } = await sendDocument(this.shop, made)
    if (body.state !== 'accepted') throw new Error(JSON.stringify(body))
  }
}
