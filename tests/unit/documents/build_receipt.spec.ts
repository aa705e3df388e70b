import { test } from '@japa/runner'
import { buildReceipt } from '#app/documents/build_receipt'
import { layOutReceipt } from '#app/documents/lay_out_receipt'
import type { SaleDocument } from '#app/documents/types'
import { aPostVoidOf, aSale, id } from '#tests/support/documents'
import { linesOf } from '#tests/support/printed'
import { aStoreProfile } from '#tests/support/stores'
import { LOCALES, receiptWording } from '#tests/support/translations'

const context = { seller: aStoreProfile(), registerName: '3', operatorName: 'Kari' }

function printed(sale: SaleDocument, overrides: object = {}, locale = 'nb'): string[] {
  return linesOf(
    layOutReceipt(buildReceipt(sale, { ...context, ...overrides }), receiptWording(locale))
  )
}

test.group('Receipt', () => {
  test('a Norwegian cash sale carries everything the law asks for', ({ assert }) => {
    const sale = aSale({
      lines: [
        { name: 'Rugbrød', quantityThousandths: 2_000, unitMinor: 4_250, ratePpm: 150_000 },
        {
          name: 'Kaffe',
          unitMinor: 1_390,
          lineDiscountMinor: 139,
          ratePpm: 150_000,
          with: {
            discount: { kind: 'percent', ratePpm: 100_000, reason: 'Skadet', authorisedById: null },
          },
        },
      ],
      tenders: [{ givenMinor: 10_000, changeMinor: 200, name: 'Kontant' }],
    })
    assert.deepEqual(printed(sale), [
      'Fjord & Fjell',
      'Fjord og Fjell AS',
      'Storgata 12',
      '0155 Oslo',
      'Org.nr 912 345 678 MVA',
      'Salgskvittering',
      'Nr. 3-1-42 | 22.11.2026 10:14',
      'Kasse 3 | Betjent av Kari',
      'Rugbrød | 85,00',
      '2 × 42,50',
      'Kaffe | 13,90',
      'Rabatt 10 % (Skadet) | −1,39',
      'Totalt NOK | 97,51',
      'Øreavrunding | 0,49',
      'Å betale | 98,00',
      'Kontant | 100,00',
      'Tilbake | 2,00',
      'Sats | Netto | MVA | Brutto',
      '15 % | 84,79 | 12,72 | 97,51',
      'Åpent kjøp i 30 dager',
      '[barcode R3S1N42]',
    ])
  })

  test('a part of a service charge that comes back is an amount without a count', ({ assert }) => {
    const charge = {
      name: 'Servicegebyr',
      quantityThousandths: -333,
      unitMinor: 0,
      with: { fee: { kind: 'service_charge', ratePpm: 125_000 } as const, returnReason: 'Angret' },
    }
    const sale = aSale({ lines: [{ name: 'Middag', unitMinor: 30_000 }, charge] })
    const [goods, back] = sale.body.lines
    back!.priced = { ...goods!.priced, unitPriceMinorE4: 0, baseMinor: -1_250 }
    const paper = printed(sale)
    assert.include(paper, 'Servicegebyr | −12,50')
    assert.isFalse(paper.some((row) => row.includes('0,333')))
  })

  test('the serial number of a piece stands below it, its batch does not', ({ assert }) => {
    const lot = { batch: 'B7', expiresOn: null, serial: 'SN-1042', soldExpiredById: null }
    const sale = aSale({ lines: [{ name: 'Drill', unitMinor: 100_000, with: { lot } }] })
    const lines = printed(sale, {}, 'en')
    assert.equal(lines[lines.indexOf('Drill | 1,000.00') + 1], 'Serial no. SN-1042')
    assert.notMatch(lines.join(), /B7/)
  })

  test('a deposit stands below its bottles, empties on their own', ({ assert }) => {
    const of = { lineId: id(1, 4), perUnitThousandths: 1_000 }
    const pant = { name: 'Pant', unitMinor: 200, ratePpm: 0 }
    const sale = aSale({
      lines: [
        { name: 'Cola', quantityThousandths: 2_000, unitMinor: 2_100 },
        { ...pant, quantityThousandths: 2_000, with: { fee: { kind: 'deposit', of } } },
        { ...pant, quantityThousandths: -3_000, with: { fee: { kind: 'deposit', of: null } } },
      ],
      tenders: [{ givenMinor: 4_000, name: 'Kontant' }],
    })
    const lines = printed(sale)
    const from = lines.indexOf('Cola | 42,00')
    assert.deepEqual(lines.slice(from, from + 5), [
      'Cola | 42,00',
      '2 × 21,00',
      'Pant 2 × 2,00 | 4,00',
      'Pant | −6,00',
      '−3 × 2,00',
    ])
  })

  test('the title follows the country and what the sale is', ({ assert }) => {
    const back = { quantityThousandths: -1_000 }
    const titleOf = (country: string, sale: SaleDocument) =>
      layOutReceipt(
        buildReceipt(sale, { ...context, seller: aStoreProfile({ country }) }),
        receiptWording(country === 'FI' ? 'fi' : country === 'DK' ? 'da' : 'nb')
      ).title
    assert.equal(titleOf('NO', aSale({ lines: [back] })), 'Returkvittering 3-1-42')
    assert.equal(titleOf('NO', aSale({ lines: [{}, back] })), 'Salgs- og returkvittering 3-1-42')
    assert.equal(titleOf('NO', aPostVoidOf(aSale())), 'Returkvittering 3-1-43')
    assert.equal(titleOf('DK', aSale()), 'Bon 3-1-42')
    assert.equal(titleOf('FI', aSale()), 'Kuitti 3-1-42')
    assert.equal(titleOf('SE', aSale()), 'Kassakvitto 3-1-42')
    assert.equal(titleOf('IE', aSale()), 'Kvittering 3-1-42')
  })

  test('returned goods name the receipt they were bought on and the reason', ({ assert }) => {
    const sale = aSale({
      lines: [
        {
          quantityThousandths: -1_000,
          with: { sourceSaleId: id(7, 9), sourceLineId: id(1, 4), returnReason: 'For liten' },
        },
      ],
    })
    const lines = printed(sale, { receiptNumbers: { [id(7, 9)]: '3-1-12' } })
    assert.includeMembers(lines, ['Item 1 | −100,00', 'Retur fra kvittering 3-1-12', 'For liten'])
    assert.include(printed(sale), 'Returvare')
  })

  test('a post-void names the receipt it cancels', ({ assert }) => {
    const sale = aSale()
    const lines = printed(aPostVoidOf(sale), { receiptNumbers: { [sale.id]: '3-1-42' } })
    assert.includeMembers(lines, ['Annullerer kvittering 3-1-42', 'Wrong customer'])
  })

  test('the original has no mark, a copy is marked', ({ assert }) => {
    assert.notInclude(printed(aSale()), 'KOPI')
    assert.include(printed(aSale(), { mark: 'copy' }), 'KOPI')
    assert.include(printed(aSale(), { mark: 'copy' }, 'en'), 'COPY')
  })

  test('weighed goods, options, an override and notes are explained under their line', ({
    assert,
  }) => {
    const sale = aSale({
      lines: [
        { name: 'Pærer', quantityThousandths: 734, unitMinor: 2_990, with: { unit: 'kilogram' } },
        {
          name: 'Kaffe',
          with: {
            options: [{ optionId: 'oat', name: 'Havremelk', unitPriceMinorE4: 5_000_000 }],
            override: { unitPriceMinorE4: 95_000_000, reason: 'Siste', authorisedById: null },
            note: 'Ta med',
          },
        },
      ],
    })
    const lines = printed(sale)
    assert.includeMembers(lines, [
      '0,734 kg × 29,90',
      '+ Havremelk 5,00',
      'Pris endret fra 100,00 (Siste)',
      'Ta med',
    ])
  })

  test('prices without VAT show net and VAT above the total', ({ assert }) => {
    const lines = printed(aSale({ with: { pricesIncludeTax: false } }))
    assert.include(lines, 'Netto | 80,00')
    assert.include(lines, 'MVA | 20,00')
  })

  test('two receipts of one sale are the same in every detail', ({ assert }) => {
    assert.deepEqual(buildReceipt(aSale(), context), buildReceipt(aSale(), context))
  })

  test('a receipt with everything on it has all its words in five languages', ({ assert }) => {
    for (const locale of LOCALES) {
      for (const country of [
        'NO',
        'DK',
        'NL',
        'FI',
        'SE',
        'DE',
        'FR',
        'GB',
        'CA',
        'AU',
        'CH',
        'XX',
      ]) {
        const sale = aSale({
          lines: [
            { saleDiscountMinor: 100 },
            { quantityThousandths: -500, with: { unit: 'hour' } },
          ],
          tipMinor: 500,
          stepMinor: 100,
        })
        const overrides = {
          seller: aStoreProfile({ country }),
          mark: 'copy',
          publicUrl: 'https://till.example/r/abc',
        }
        assert.isAbove(printed(sale, overrides, locale).length, 20)
      }
    }
  })

  test('times are those of the shop, also across midnight', ({ assert }) => {
    const sale = { ...aSale(), correctedAt: '2026-11-22T23:30:00.000Z' }
    assert.include(printed(sale), 'Nr. 3-1-42 | 23.11.2026 00:30')
    assert.include(printed(sale, {}, 'en'), 'No. 3-1-42 | 23/11/2026 00:30')
  })

  test('large amounts are grouped and exact, currencies of 0 and 3 digits too', ({ assert }) => {
    const total = (minorDigits: number, unitMinor: number) =>
      printed(
        aSale({ lines: [{ unitMinor }], with: { currency: { code: 'XXX', minorDigits } } })
      ).find((line) => line.startsWith('Totalt'))
    assert.equal(total(2, 123_456_789_012), 'Totalt XXX | 1 234 567 890,12')
    assert.equal(total(0, 1_234_567), 'Totalt XXX | 1 234 567')
    assert.equal(total(3, 1_234_567), 'Totalt XXX | 1 234,567')
  })
})
