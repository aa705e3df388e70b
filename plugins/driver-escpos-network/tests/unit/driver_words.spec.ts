import { test } from '@japa/runner'
import type { CompletedSale } from '@tillhouse/sdk'
import { displayLines, isNews, saleOnDisplay } from '../../server/line_display.ts'
import { plainBytes } from '../../server/plain_bytes.ts'
import { troubleIn } from '../../server/printer_status.ts'

const text = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes.slice(6))
const sale = (grossMinor: number, code = 'NOK', minorDigits = 2) =>
  ({
    totals: { netMinor: 0, taxMinor: 0, grossMinor },
    currency: { code, minorDigits },
    completedAt: '2026-11-22T10:00:00.000Z',
  }) as CompletedSale

test.group('The driver for network printers', () => {
  test('understands what a printer says of itself', ({ assert }) => {
    assert.isNull(troubleIn(0x12, 0x12))
    // Near its end is not at its end.
    assert.isNull(troubleIn(0x12, 0x12 | 0x0c))
    assert.equal(troubleIn(0x12, 0x12 | 0x60), 'paper_out')
    assert.equal(troubleIn(0x12 | 0x20, 0x12), 'paper_out')
    assert.equal(troubleIn(0x12 | 0x04 | 0x20, 0x12), 'cover_open')
    assert.equal(troubleIn(0x12 | 0x40, 0x12), 'printer_not_ready')
  })

  test('writes letters as Windows-1252 has them', ({ assert }) => {
    const letters = 'ÆØÅ æøå ÄÖ ß € – ’ Ž'
    assert.equal(
      new TextDecoder('windows-1252').decode(Uint8Array.from(plainBytes(letters))),
      letters
    )
    assert.deepEqual(plainBytes('Ω\u0007'), [0x3f, 0x3f])
  })

  test('shows two lines of twenty letters, the amount at the right', ({ assert }) => {
    const shown = (amount: number, code?: string, digits?: number, locale = 'nb') =>
      text(saleOnDisplay(sale(amount, code, digits), { thanks: 'Takk for handelen!', locale }))
    assert.equal(shown(123_450), 'NOK         1 234,50Takk for handelen!  ')
    assert.equal(shown(-5_00), 'NOK            -5,00Takk for handelen!  ')
    assert.equal(shown(1_500, 'JPY', 0, 'en'), 'JPY            1,500Takk for handelen!  ')
    assert.lengthOf(text(displayLines('x'.repeat(50), 'y'.repeat(50))), 40)
  })

  test('shows no sale that is history', ({ assert }) => {
    const at = Date.parse('2026-11-22T10:00:00.000Z')
    assert.isTrue(isNews(sale(1), at + 5_000))
    assert.isFalse(isNews(sale(1), at + 60_000))
  })
})
