import { test } from '@japa/runner'
import { readOtherCodes } from '#app/catalog/import/read_other_codes'

test.group('Other codes of an exported item', () => {
  test('aliases and packs are read', ({ assert }) => {
    const alias = '{"kind":"alias","value":"OLD","pack":null,"thousandths":null}'
    const pack = '{"kind":"gtin","value":"7038010009457","pack":"case","thousandths":24000}'
    assert.deepEqual(readOtherCodes(`${alias},${pack}`), [
      { kind: 'alias', value: 'OLD' },
      { kind: 'gtin', value: '7038010009457', pack: { name: 'case', quantityThousandths: 24_000 } },
    ])
  })

  test('what somebody has broken is refused whole', ({ assert }) => {
    for (const text of [
      'OLD',
      'null',
      '{"kind":"isbn","value":"1"}',
      '{"kind":"alias","value":1}',
      '{"kind":"sku","value":"A","pack":"case","thousandths":24000}',
      '{"kind":"gtin","value":"A","pack":"case","thousandths":-1}',
      '{"kind":"gtin","value":"A","pack":"case","thousandths":1.5}',
      '{"kind":"gtin","value":"A","pack":null,"thousandths":24000}',
    ])
      assert.isNull(readOtherCodes(text), text)
  })
})
