import { test } from '@japa/runner'
import fc from 'fast-check'
import { layOutColumns, wrap } from '#app/receipts/lay_out_columns'
import { pair, type PrintBlock } from '#app/documents/print_document'

const linesOf = (blocks: PrintBlock[], columns: number) =>
  layOutColumns({ title: '', locale: 'en', blocks }, columns).flatMap((block) =>
    block.kind === 'line' ? [block.text] : []
  )

test.group('Columns', () => {
  test('a table spreads over the paper, figures at the right', ({ assert }) => {
    const table = {
      kind: 'table' as const,
      head: ['Rate', 'Net', 'VAT'],
      rows: [['25 %', '80.00', '20.00']],
    }
    assert.deepEqual(linesOf([table], 24), ['Rate       Net       VAT', '25 %     80.00     20.00'])
  })

  test('a table that is too wide becomes labels with figures below', ({ assert }) => {
    const table = {
      kind: 'table' as const,
      head: ['Rate', 'Net', 'VAT'],
      rows: [['25 %', '123,456.78', '12,345.67']],
    }
    assert.deepEqual(linesOf([table], 20), ['25 %', '  Net     123,456.78', '  VAT      12,345.67'])
  })

  test('two texts too long for one line go below each other', ({ assert }) => {
    assert.deepEqual(linesOf([pair('Register at the door', 'Served by Kari Nordmann')], 32), [
      'Register at the door',
      '         Served by Kari Nordmann',
    ])
  })

  test('nothing is ever wider than the paper and no letter is lost', ({ assert }) => {
    const words = fc.array(
      fc.string({ minLength: 1, maxLength: 60 }).map((word) => word.replace(/\s/g, 'x')),
      { minLength: 1 }
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 48 }), (parts, columns) => {
        const lines = wrap(parts.join(' '), columns)
        assert.isTrue(lines.every((line) => line.length <= columns))
        assert.equal(lines.join('').replaceAll(' ', ''), parts.join(''))
      })
    )
  })
})
