import { newId } from '#core/ids'
import type { SaleDocumentBody } from '#app/documents/types'
import type { GivenShop } from '#tests/support/given_shop'
import { saleBody, signedDocument, type SaleSketch } from '#tests/support/shop_documents'
import { sendDocument } from '#tests/support/sales/send_document'

/** A sale with an id and a clearance that were settled before. */
export interface OpenTillSale extends SaleSketch {
  id?: string
  clearanceId?: string
  /** What else the register says on the document. */
  body?: Partial<SaleDocumentBody>
}

/** A till session opened through the API, and the way to sell in it. */
export interface OpenTill {
  tillSessionId: string
  /** A signed sale, next in the device's outbox, not sent yet. */
  sale(sketch: OpenTillSale): ReturnType<typeof signedSale>
}

export async function givenOpenTill(shop: GivenShop): Promise<OpenTill> {
  const tillSessionId = newId()
  const opening = await signedDocument(
    shop,
    'session_opened',
    {
      floatMinor: 100_000,
      denominations: [],
      grandTotals: { salesMinor: 0, returnsMinor: 0, netMinor: 0 },
    },
    { tillSessionId }
  )
  const answer = await sendDocument(shop, opening)
  if (answer.body.state !== 'accepted') throw new Error(JSON.stringify(answer))
  return { tillSessionId, sale: (sketch) => signedSale(shop, tillSessionId, sketch) }
}

async function signedSale(
  shop: GivenShop,
  tillSessionId: string,
  { id, clearanceId = undefined, body: changes = {}, ...sketch }: OpenTillSale
) {
  const body = await saleBody(shop, sketch)
  const cleared = { ...body, clearanceId: clearanceId ?? null, ...changes }
  const { businessDate } = sketch
  return signedDocument(shop, 'sale', cleared, {
    tillSessionId,
    ...(id && { id }),
    ...(businessDate && { businessDate }),
  })
}
