import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { launchBrowser } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import type { ExpectedDay } from '#tests/support/journeys/expected_day'
import { liveShopDay } from '#tests/support/journeys/shop_day'

/*
 * Worked out by hand. Norway: prices hold VAT, rounded per line; cash goes by whole kroner.
 *
 * Sale 1-2-1     cup    149.00                        VAT 25 %: 149.00 × 25/125 = 29.80
 *                bread   42.90                        VAT 15 %:  42.90 × 15/115 =  5.596 →  5.60
 *                board  229.50 − 10 % (22.95) = 206.55  VAT 25 %: 206.55 × 25/125 = 41.31
 *                total  398.45, VAT 76.71             25 %: net 284.44, VAT 71.11; 15 %: net 37.30
 *                card   200.00, rest 198.45, in cash 198.00 (rounding −0.45); given 200 → change 2
 * Return 1-2-2   bread  −42.90, VAT −5.60             paid back 43.00 (rounding −0.10)
 * Exchange 1-2-3 cup   −149.00, VAT −29.80
 *                board  229.50, VAT 45.90
 *                total   80.50, VAT 16.10             in cash 81.00 (rounding +0.50); given 100 → 19
 *
 * Till           sold 398.45 + 229.50 = 627.95 on 2 receipts; returned 42.90 + 149.00 = 191.90 on 2
 *                net sales 436.05; rounding −0.45 − 0.10 + 0.50 = −0.05
 *                cash 198 − 43 + 81 = 236; card 200; together 436.00 = 436.05 − 0.05
 *                VAT 25 %: 71.11 + 16.10 = 87.21 of 436.05, net 348.84; 15 %: 5.60 − 5.60 = 0
 *                float 1000 + 236 = 1236 expected; counted 1235, 1.00 short; 1000 stays, 235 to safe
 * Stock          cup 10 − 1 + 1, bread 10 − 1 + 1, board 10 − 1 − 1
 */
const DAY: ExpectedDay = {
  country: 'NO',
  goods: [
    { name: 'Kaffekopp blå', gtin: '7038010055720', unitPriceMinor: 14_900, pieces: 10 },
    { name: 'Rugbrød', gtin: '7038010055737', unitPriceMinor: 4_290, pieces: 10 },
    { name: 'Skjærefjøl', gtin: '7038010055744', unitPriceMinor: 22_950, pieces: 10 },
  ],
  sale: {
    total: '398.45',
    card: '200',
    leftForCash: '198.45',
    cash: '200',
    change: '2.00',
    says: [
      'Salgskvittering',
      'Kaffekopp blå 149,00',
      'Rugbrød 42,90',
      'Skjærefjøl 229,50',
      '-22,95',
      'Totalt NOK 398,45',
      'Øreavrunding -0,45',
      'Å betale 398,00',
      'Kort 200,00',
      'Kontant 200,00',
      'Tilbake 2,00',
      '25 % 284,44 71,11 355,55',
      '15 % 37,30 5,60 42,90',
    ],
  },
  return: {
    paidBack: '43.00',
    says: [
      'Returkvittering',
      'Rugbrød -42,90',
      'Totalt NOK -42,90',
      'Øreavrunding -0,10',
      '15 % -37,30 -5,60 -42,90',
    ],
  },
  exchange: {
    scans: 'slip',
    total: '80.50',
    cash: '100',
    change: '19.00',
    says: [
      'Kaffekopp blå -149,00',
      'Skjærefjøl 229,50',
      'Totalt NOK 80,50',
      'Øreavrunding 0,50',
      'Å betale 81,00',
      'Tilbake 19,00',
      '25 % 64,40 16,10 80,50',
    ],
  },
  xOnScreen: [
    'Sales receipts (2) 627.95',
    'Returns (2) 191.90',
    'Net sales 436.05',
    'Discounts (1) 22.95',
    'Cash rounding -0.05',
    'Kort (1) 200.00',
    'Kontant (3) 236.00',
    '25 % 348.84 87.21 436.05',
    'Expected cash 1,236.00',
    'Sales since first use 627.95',
    'Returns since first use 191.90',
    'Net since first use 436.05',
  ],
  xOnPaper: [
    'X-rapport',
    'Salgskvitteringer (2) 627,95',
    'Returer (2) 191,90',
    'Netto salg 436,05',
    'Øreavrunding -0,05',
    'Kort (1) 200,00',
    'Kontant (3) 236,00',
    '25 % 348,84 87,21 436,05',
    'Forventet kontant 1 236,00',
  ],
  count: {
    pieces: { 100000: '1', 20000: '1', 2000: '1', 1000: '1', 500: '1' },
    card: '200',
    overShort: '1.00 short',
    toSafe: 'NOK 235.00',
  },
  zOnPaper: [
    'Z-rapport nr.',
    'Netto salg 436,05',
    'Kontantsalg 236,00',
    'Forventet kontant 1 236,00',
    'Differanse -1,00',
    'Igjen i kassen 1 000,00',
    'Til safe 235,00',
    'Netto siden oppstart 436,05',
  ],
  today: {
    sales: 'NOK 436.05',
    receipts: 'Receipts 2',
    tenders: ['Kort NOK 200.00', 'Kontant NOK 236.00'],
  },
  salesList: [
    { number: '1-2-3', amount: '80.50', paid: '81.00 NOK' },
    { number: '1-2-2', amount: '-42.90', paid: '-43.00 NOK' },
    { number: '1-2-1', amount: '398.45', paid: '398.00 NOK' },
  ],
  // Tax 76.71 − 5.60 + 16.10.
  salesSums: { count: '3', gross: 'NOK 436.05', tax: 'NOK 87.21', discount: 'NOK 22.95' },
  stock: [
    { name: 'Kaffekopp blå', pieces: '10' },
    { name: 'Rugbrød', pieces: '10' },
    { name: 'Skjærefjøl', pieces: '8' },
  ],
  journalMinor: [39_845, -4_290, 8_050],
}

let browser: Browser

test.group('A day in a Norwegian shop', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('three scanned items, a discount, cash and card, a return, an exchange and the Z agree everywhere', async ({
    assert,
  }) => {
    await liveShopDay(browser, assert, DAY)
  }).timeout(90_000)
})
