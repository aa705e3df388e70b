import { givenShop, givenSignOn, type GivenShop, type ShopSketch } from '#tests/support/given_shop'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import { read } from '#core/sql'
import { sumTillReport } from '#app/documents/sum_till_report'
import type {
  SaleDocument,
  SessionClosedDocument,
  SessionOpenedDocument,
} from '#app/documents/types'
import { signedDocument } from '#tests/support/shop_documents'

export interface GivenSale {
  shop: GivenShop
  till: OpenTill
  sale: SaleDocument
  /** Headers of the cashier who is signed on at the register. */
  headers: Record<string, string>
}

/** A shop in whose till one sale of two lines has been made and accepted. */
export async function givenSale(sketch: ShopSketch = {}): Promise<GivenSale> {
  const shop = await givenShop(sketch)
  const till = await givenOpenTill(shop)
  const [first, second] = shop.items
  const signed = await till.sale({
    lines: [{ item: first!, quantityThousandths: 2_000 }, { item: second! }],
  })
  const answer = await sendDocument(shop, signed)
  if (answer.body.state !== 'accepted') throw new Error(JSON.stringify(answer))
  const headers = shop.device.headers(await givenSignOn(shop, 'cashier'))
  return { shop, till, sale: signed.document, headers }
}

/** Closes the till as its register does, with the report of its own documents. */
export async function closeTill({ shop, till, sale }: GivenSale): Promise<SessionClosedDocument> {
  const opening = await openingOf(till.tillSessionId)
  const report = sumTillReport(opening, [sale], sale.body.currency)
  const body = {
    zSeries: shop.enrolment.series,
    zNumber: (shop.device.counters.z += 1),
    denominations: [],
    counts: report.tenders.map(({ tenderTypeId, name, kind }) => ({
      tenderTypeId,
      name,
      kind,
      expectedMinor: report.expectedCashMinor,
      countedMinor: report.expectedCashMinor - 500,
      overShortMinor: -500,
    })),
    leftInTillMinor: report.floatMinor,
    toSafeMinor: report.expectedCashMinor - 500 - report.floatMinor,
    note: null,
    report,
  }
  const { tillSessionId } = till
  const signed = await signedDocument(shop, 'session_closed', body, { tillSessionId })
  const answer = await sendDocument(shop, signed)
  if (answer.body.state !== 'accepted') throw new Error(JSON.stringify(answer))
  return signed.document
}

/** The opening of a till session, as it was sent. */
export async function openingOf(tillSessionId: string): Promise<SessionOpenedDocument> {
  const [row] = await read<{ bytes: string }>(
    "select bytes from documents where till_session_id = ? and kind = 'session_opened'",
    [tillSessionId]
  )
  return JSON.parse(row!.bytes) as SessionOpenedDocument
}

export interface ApiReply {
  status: number
  body: Record<string, unknown>
}

/** A call of the register's API, as its client makes it. */
export async function callApi(
  headers: Record<string, string>,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown
): Promise<ApiReply> {
  const response = await fetch(`http://${process.env.HOST}:${process.env.PORT}${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as ApiReply['body'] }
}
