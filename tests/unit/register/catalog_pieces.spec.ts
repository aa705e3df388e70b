import { test } from '@japa/runner'
import { packPiece } from '#app/catalog/feed/pack_piece'
import { unpackPiece } from '#resources/register/catalog/unpack_piece'
import { anItem } from '#tests/support/register_drafts'

test.group('A piece of the catalog', () => {
  test('is read as it was written', ({ assert }) => {
    const items = [
      anItem({ id: 'rye', name: 'Rye bread', lookupKeys: ['p:42'], departmentId: null }),
      anItem({ id: 'brie', name: 'Brie', tags: ['cheese'], saleHours: { 1: { from: 0, to: 60 } } }),
      anItem({ id: 'gift', name: 'Brie', isOpenPrice: true, unitPriceMinorE4: null }),
    ]
    const sent = JSON.stringify(packPiece(items, ['gone']))
    assert.deepEqual(unpackPiece(JSON.parse(sent)), [{ id: 'gone', isRemoved: true }, ...items])
  })

  test('says only once what all its items have in common', ({ assert }) => {
    const [one, other] = [anItem({ id: 'a', name: 'A' }), anItem({ id: 'b', name: 'B' })]
    const { same, columns } = packPiece([one, other])
    assert.deepInclude(same, { kind: 'goods', unit: 'piece', taxCategoryId: one.taxCategoryId })
    assert.deepInclude(columns, { id: ['a', 'b'], name: ['A', 'B'] })
  })

  test('of removed items alone has nothing else', ({ assert }) => {
    assert.deepEqual(unpackPiece(packPiece([], ['a', 'b'])), [
      { id: 'a', isRemoved: true },
      { id: 'b', isRemoved: true },
    ])
  })
})
