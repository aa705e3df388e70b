import { givenShop, givenSignOn, type GivenShop, type ShopSketch } from '#tests/support/given_shop'
import { givenOpenTill, type OpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import type { SaleDocument } from '#app/documents/types'

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
