import { test } from '@japa/runner'
import { code128Bars, eanBars, qrModules } from '#core/bars'

test.group('Bars', () => {
  test('a Code 128 has the start pattern, the stop pattern and eleven modules a letter', ({
    assert,
  }) => {
    const { bars, modules } = code128Bars('RSN')
    // Start, three letters, check sign: five times eleven; the stop sign has thirteen modules.
    assert.equal(modules, 5 * 11 + 13)
    assert.deepEqual(bars.slice(0, 3), [
      { x: 0, width: 2 },
      { x: 3, width: 1 },
      { x: 6, width: 1 },
    ])
    assert.deepEqual(bars.at(-1), { x: modules - 2, width: 2 })
  })

  test('an EAN has its guards, thirty or twenty-two bars, and the modules of its kind', ({
    assert,
  }) => {
    const long = eanBars('7038010000010')
    assert.deepEqual([long.modules, long.bars.length], [95, 30])
    assert.deepEqual(long.bars.slice(0, 2), [
      { x: 0, width: 1 },
      { x: 2, width: 1 },
    ])
    const short = eanBars('96385074')
    assert.deepEqual([short.modules, short.bars.length], [67, 22])
    assert.throws(() => eanBars('7038010000011'))
  })

  test('a QR code is square and has its three finder patterns', ({ assert }) => {
    const rows = qrModules('https://till.example/r/8sKq0vZy3nB1xWmE')
    const size = rows.length
    assert.isTrue(rows.every((row) => row.length === size))
    for (const [row, column] of [
      [0, 0],
      [0, size - 7],
      [size - 7, 0],
    ] as const) {
      assert.isTrue(rows[row]!.slice(column, column + 7).every(Boolean))
      assert.isFalse(rows[row + 1]![column + 1])
    }
  })
})
