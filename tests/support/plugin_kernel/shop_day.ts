import type { ApiClient } from '@japa/api-client'
import { newId } from '#core/ids'
import { read } from '#core/sql'
import { closeReport, sumTillReport, withSections } from '#app/documents/sum_till_report'
import type { AddedSection } from '#app/documents/till_report'
import type {
  RegisterDocument,
  SaleDocument,
  SessionOpenedDocument,
  TillReport,
} from '#app/documents/types'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import type { SettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { itemForm } from '#tests/support/catalog/item_form'
import { accountOf, type GivenShop } from '#tests/support/given_shop'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import type { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { callRegister, type Reply } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument, type SentDocument } from '#tests/support/sales/send_document'
import { saleBody, signedDocument, type SaleSketch } from '#tests/support/shop_documents'

const FLOAT_MINOR = 50_000
const SCHEMA = {
  type: 'object',
  properties: { label: { type: 'string' } },
} as unknown as SettingsSchema

/** From the first PIN to the Z and what the back office does after it, all by the shop’s own doors. */
export class ShopDay {
  readonly #tillSessionId = newId()
  readonly #documents: RegisterDocument[] = []
  #token = ''

  constructor(
    private readonly shop: GivenShop,
    private readonly client: ApiClient,
    private readonly home: PluginHome,
    /** Whose settings are saved. */
    private readonly pluginId: string
  ) {}

  /** Each step, after which everybody is told what is due. */
  get steps(): [string, () => Promise<unknown>][] {
    return [
      ['sign on', () => this.#signOn()],
      ['open the till', () => this.#open()],
      ['put change in', () => this.#payIn()],
      ['sell', () => this.#sell()],
      ['park and recall', () => this.#park()],
      ['take goods back', () => this.#takeBack()],
      ['reverse a sale', () => this.#reverse()],
      ['look at the X', () => this.#sections('x')],
      ['close with a Z', () => this.#close()],
      ['save a customer', () => this.#saveCustomer()],
      ['save an item', () => this.#saveItem()],
      ['correct the stock', () => this.#adjustStock()],
      ['save settings', () => this.#saveSettings()],
      ['hand out and erase', () => this.#forgetCustomer()],
    ]
  }

  async live(after: (step: string) => void = () => {}): Promise<void> {
    for (const [name, work] of this.steps) {
      await work()
      await tellAll(this.home)
      after(name)
    }
  }

  async #signOn() {
    const { id: userId, pin } = this.shop.operators.manager
    const { body } = await this.#call('POST', '/api/operator_sessions', { userId, pin })
    this.#token = String(body.token)
  }

  async #open() {
    await this.#askTill({ act: 'open', floatMinor: FLOAT_MINOR })
    const grandTotals = { salesMinor: 0, returnsMinor: 0, netMinor: 0 }
    await this.#send('session_opened', { floatMinor: FLOAT_MINOR, denominations: [], grandTotals })
  }

  async #payIn() {
    const movement = { kind: 'paid_in', amountMinor: 500, reason: 'Change' } as const
    await this.#askTill({ act: 'cash', tillSessionId: this.#tillSessionId, ...movement })
    await this.#send('cash_movement', { ...movement, denominations: [], authorisedById: null })
  }

  async #sell(): Promise<SaleDocument> {
    const item = this.shop.items[0]!
    return this.#complete({ lines: [{ item }] }, clearanceBody([{ item }]))
  }

  async #park() {
    const sale = { id: newId(), label: 'Kari', grossMinor: 1_000, lineCount: 1, draft: {} }
    await this.#call('POST', '/api/parked_sales', sale)
    await this.#call('DELETE', `/api/parked_sales/${sale.id}?into=${newId()}`)
  }

  async #takeBack() {
    const { id: sourceSaleId, body } = await this.#sell()
    const { receipt, lines } = body
    const found = await this.#call('GET', `/api/sales/by_receipt/${receipt.number}`)
    const [line] = found.body.lines as { returnSource: never }[]
    const item = this.shop.items[0]!
    const back = { item, quantityThousandths: -1_000 }
    const sourceLineId = lines[0]!.lineId
    await this.#complete(
      { lines: [{ ...back, returnOf: line!.returnSource }] },
      clearanceBody([{ ...back, sourceSaleId, sourceLineId }])
    )
  }

  async #reverse() {
    const sale = await this.#sell()
    const asked = clearanceBody([], { postVoidOfSaleId: sale.id })
    const clearanceId = await this.#clear(asked)
    const body = { ...postVoidBody(this.shop, sale), clearanceId }
    await this.#send('sale', body, asked.saleId)
  }

  async #sections(kind: 'x' | 'z'): Promise<TillReport> {
    const report = this.#report()
    const { body } = await this.#call('POST', '/api/report_sections', { kind, report })
    return withSections(report, body.sections as AddedSection[])
  }

  #report(): TillReport {
    const [opening, ...rest] = this.#documents
    const { currency: code, currencyDigits } = this.shop.store
    const currency = { code, minorDigits: currencyDigits as 0 | 2 | 3 }
    return sumTillReport(opening as SessionOpenedDocument, rest, currency)
  }

  async #close() {
    const { cash } = this.shop.tenderTypes
    const { tenderTypeId, name } = { tenderTypeId: cash.id, name: cash.name }
    const tillSessionId = this.#tillSessionId
    const expectedMinor = this.#report().expectedCashMinor
    const count = { tenderTypeId, name, expectedMinor, countedMinor: expectedMinor }
    const counts = [{ ...count, overShortMinor: 0 }]
    await this.#askTill({ act: 'close', tillSessionId, counts, unsentCount: 0 })
    const report = await this.#sections('z')
    await this.#send('session_closed', {
      zSeries: this.shop.enrolment.series,
      zNumber: (this.shop.device.counters.z += 1),
      denominations: [],
      counts: counts.map((one) => ({ ...one, kind: 'cash' as const })),
      leftInTillMinor: 0,
      toSafeMinor: expectedMinor,
      note: null,
      report,
    })
  }

  async #saveCustomer() {
    await this.#office('post', '/customers', { name: 'Kari Normann' })
  }

  async #saveItem() {
    const item = this.shop.items[1]!
    await this.#office('put', `/items/${item.id}`, itemForm(item, { name: 'Another name' }))
  }

  async #adjustStock() {
    const [location] = await read<{ id: string }>('select id from stock_locations')
    const form = { locationId: location!.id, kind: 'count', quantity: '5000', note: null }
    await this.#office('post', `/stock/${this.shop.items[0]!.id}/adjustments`, form)
  }

  async #saveSettings() {
    const { store, operators } = this.shop
    await saveSettings(
      { pluginId: this.pluginId, schema: SCHEMA },
      { scope: 'global', scopeId: '', values: { label: newId() }, secrets: {} },
      { storeId: store.id, operatorId: operators.owner.id }
    )
  }

  async #forgetCustomer() {
    const [customer] = await read<{ id: string }>('select id from customers')
    await this.#office('get', `/customers/${customer!.id}/kept_data`)
    await this.#office('delete', `/customers/${customer!.id}/kept_data`)
  }

  async #complete(sketch: SaleSketch, asked: ReturnType<typeof clearanceBody>) {
    const clearanceId = await this.#clear(asked)
    const body = { ...(await saleBody(this.shop, sketch)), clearanceId }
    return (await this.#send('sale', body, asked.saleId)) as SaleDocument
  }

  async #clear(asked: ReturnType<typeof clearanceBody>): Promise<string> {
    const { body } = await this.#call('POST', '/api/clearances', asked)
    if (body.answer !== 'cleared') throw new Error(`Not cleared: ${JSON.stringify(body)}`)
    return String(body.id)
  }

  async #askTill(till: object) {
    const asked = { till, passedRefusals: null }
    const { body } = await this.#call('POST', '/api/till_clearances', asked)
    const { refusals } = body as { refusals: unknown[] }
    if (refusals.length > 0) throw new Error(`Refused: ${JSON.stringify(body)}`)
  }

  /** Sent twice, as when its answer is lost: it counts once. */
  async #send<K extends RegisterDocument['kind']>(
    kind: K,
    body: Extract<RegisterDocument, { kind: K }>['body'],
    id?: string
  ): Promise<RegisterDocument> {
    const operatorId = this.shop.operators.manager.id
    const place = { tillSessionId: this.#tillSessionId, operatorId, ...(id && { id }) }
    const drawn = await signedDocument(this.shop, kind, body as never, place)
    const made = await this.#stamped(drawn)
    for (let times = 0; times < 2; times++) {
      const answer = await sendDocument(this.shop, made)
      if (answer.body.state !== 'accepted') throw new Error(JSON.stringify(answer.body))
    }
    this.#documents.push(made.document)
    await tellAll(this.home)
    return made.document
  }

  /** A Z states when it was made, which is known when the document is. */
  async #stamped(made: SentDocument & { document: RegisterDocument }) {
    const { document } = made
    if (document.kind !== 'session_closed') return made
    document.body.report = closeReport(document.body.report, [], document.correctedAt)
    return { document, ...(await this.shop.device.sign(document)) }
  }

  async #call(method: string, path: string, body?: unknown): Promise<Reply> {
    const reply = await callRegister(this.shop, this.#token, method, path, body)
    if (reply.status >= 400) throw new Error(`${path}: ${JSON.stringify(reply.body)}`)
    return reply
  }

  async #office(method: 'get' | 'post' | 'put' | 'delete', path: string, form?: object) {
    const owner = await accountOf(this.shop.operators.owner)
    const request = this.client[method](path).loginAs(owner).redirects(0).withCsrfToken()
    const answer = await (form ? request.json(form) : request)
    if (answer.status() >= 400) throw new Error(`${path}: ${answer.text()}`)
  }
}
