import { test } from '@japa/runner'
import bwipjs from 'bwip-js/node'
import { readScannedGoods } from '#app/barcodes/gs1/scanned_goods'
import { elementText, gs1Widths } from '../../client/code_128.ts'
import { gtinOf } from '../../server/goods.ts'
import { readCode } from '../../server/read_code.ts'

const GTIN = '07038010055720'

test.group('Codes of batches', () => {
  test('on labels are those of another program, and the till reads them', ({ assert }) => {
    for (const batch of [null, 'L7', 'A.12-b/9', '1234567890']) {
      const goods = { gtin: GTIN, batch, expiresOn: '2026-11-24' }
      const text = elementText(goods)
      const read = readScannedGoods(text, '2026-11-21')!
      assert.containSubset(read, goods)
      assert.deepEqual(readCode(text), { code: GTIN, batch, expiresOn: '2026-11-24' })
      const widths = gs1Widths(goods)
      assert.equal((widths.length - 7) % 6, 0)
      if (batch !== null && !/^[A-Z]/.test(batch)) continue
      const [theirs] = bwipjs.raw({ bcid: 'gs1-128', text }) as unknown as { sbs: number[] }[]
      assert.deepEqual(widths, theirs!.sbs)
    }
  })

  test('are read as a scanner sends them', ({ assert }) => {
    assert.deepEqual(readCode(`]C101${GTIN}10L7\u001D17261100`), {
      code: GTIN,
      batch: 'L7',
      expiresOn: '2026-11-30',
    })
    const plain = { code: '7038010055720', batch: null, expiresOn: null }
    assert.deepEqual(readCode(' 7038010055720 '), plain)
  })

  test('need an item with a GTIN', ({ assert }) => {
    const codes = (value: string) => ({ codes: [{ kind: 'code', value }] })
    assert.equal(gtinOf(codes('7038010055720')), GTIN)
    assert.isNull(gtinOf(codes('7038010055721')))
    assert.isNull(gtinOf(codes('A-100')))
  })
})
