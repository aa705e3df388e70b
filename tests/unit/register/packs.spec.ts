import { test } from '@japa/runner'
import { readGoodsCode } from '#app/barcodes/goods_code'
import { addLine, newDraft } from '#resources/register/sale/draft_sale'
import { quantityOfCode } from '#resources/register/sale/label_of_code'
import { packOfCode, packText } from '#resources/register/sale/pack_of_code'
import { priceDraft } from '#resources/register/sale/price_draft'
import { saleBody } from '#resources/register/sale/sale_body'
import { NOK } from '#tests/support/documents'
import { aDraftLine, anItem, pricingSettingsOf } from '#tests/support/register_drafts'

const PIECE = '7038010055720'
const CASE = '17038010055727'
const pack = { name: 'case', quantityThousandths: 24_000 }
const cola = anItem({
  lookupKeys: [`g:0${PIECE}`, `g:${CASE}`],
  packs: [{ key: `g:${CASE}`, ...pack }],
})
const read = (text: string) =>
  readGoodsCode(text, { rules: [], currency: NOK, today: '2026-11-22' })!
const figure = (thousandths: number) => String(thousandths / 1_000)

test.group('Packs at the register', () => {
  test('the code of the case is one, that of the piece is none', ({ assert }) => {
    assert.deepEqual(packOfCode(cola, [CASE]), pack)
    assert.isNull(packOfCode(cola, [PIECE]))
    assert.isNull(packOfCode(anItem(), [CASE]))
  })

  test('a GS1 code of the case says how many cases', ({ assert }) => {
    assert.equal(quantityOfCode(cola, read(`01${CASE}10A1`), pack), 24_000)
    assert.equal(quantityOfCode(cola, read(`02${CASE}3703`), pack), 72_000)
  })

  test('a roll of cable is its metres, without being asked for', ({ assert }) => {
    const cable = anItem({ unit: 'metre' })
    const roll = { name: 'roll', quantityThousandths: 50_000 }
    assert.equal(quantityOfCode(cable, read(`01${CASE}10A1`), roll), 50_000)
    assert.isNull(quantityOfCode(cable, read(`01${CASE}10A1`)))
  })

  test('the line counts its packs and what is over', ({ assert }) => {
    assert.equal(packText(pack, 24_000, figure), '1 × case = 24')
    assert.equal(packText(pack, 51_000, figure), '2 × case + 3 = 51')
    assert.isNull(packText(pack, 23_000, figure))
  })

  test('a case joins the pieces of its item, and the document knows pieces only', ({ assert }) => {
    const one = addLine(newDraft('sale-1', '2026-11-22T09:00:00.000Z'), aDraftLine())
    const both = addLine(one, aDraftLine({ lineId: 'line-2', quantityThousandths: 24_000, pack }))
    const [line] = both.lines
    assert.lengthOf(both.lines, 1)
    assert.deepEqual([line!.quantityThousandths, line!.pack], [25_000, pack])
    const settings = pricingSettingsOf()
    const priced = priceDraft(both, settings)
    if (!priced.ok) throw new Error(priced.reason)
    const settlement = { applied: [], roundingMinor: 0, changeMinor: 0 } as never
    const numbers = { series: 'A', receiptSequence: 1, receiptNumber: 'A-1' } as never
    const body = saleBody(both, { sale: priced.sale, settlement }, settings, numbers)
    assert.equal(body.lines[0]!.quantityThousandths, 25_000)
    assert.notProperty(body.lines[0], 'pack')
  })
})
