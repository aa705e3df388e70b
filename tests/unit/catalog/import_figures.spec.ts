import { test } from '@japa/runner'
import { isWrittenOtherwise, readQuantity } from '#app/catalog/import/read_cells'
import { detectDateOrder, detectDecimalSeparator } from '#app/move_in/files/detect_separators'

test.group('Figures of a file', () => {
  test('an amount that is written the other way than the file is known', ({ assert }) => {
    const otherwise = ['1.234,56', '12,50', '1,234,5', '0,500', '25,0000', '-0,125']
    const alike = ['1,234.56', '12.50', '1,234', '1,234,567', '1 234.50', '12', '-3.00', "1'234.56"]
    for (const text of otherwise) {
      assert.isTrue(isWrittenOtherwise(text, '.'), text)
      assert.isFalse(isWrittenOtherwise(text, ','), text)
    }
    for (const text of alike) assert.isFalse(isWrittenOtherwise(text, '.'), text)
    assert.isTrue(isWrittenOtherwise('1,234.567', ','))
  })

  test('a quantity with the file’s sign for thousands is nobody’s guess', ({ assert }) => {
    assert.deepEqual(readQuantity('1,234', '.'), { ok: false, reason: 'ambiguous' })
    assert.deepEqual(readQuantity('1.234', ','), { ok: false, reason: 'ambiguous' })
    assert.deepEqual(readQuantity('1.250', '.'), { ok: true, value: 1_250 })
    assert.deepEqual(readQuantity('0,734', '.'), { ok: true, value: 734 })
    assert.deepEqual(readQuantity('12,5', '.'), { ok: true, value: 12_500 })
  })

  test('four decimals, and a zero before three, tell the decimal sign too', ({ assert }) => {
    assert.equal(detectDecimalSeparator(['25.0000', '1.500'], ';'), '.')
    assert.equal(detectDecimalSeparator(['0.125'], ';'), '.')
    assert.equal(detectDecimalSeparator(['1,000', '0,125'], ','), ',')
  })

  test('a day above twelve tells the order of a date', ({ assert }) => {
    assert.equal(detectDateOrder(['3/4/2026', '3/14/2026 13:00', 'SKU-1']), 'mdy')
    assert.equal(detectDateOrder(['3.4.2026', '14.3.26', '12.50']), 'dmy')
    assert.equal(detectDateOrder(['2026-03-14', '3/4/2026']), 'dmy')
  })
})
