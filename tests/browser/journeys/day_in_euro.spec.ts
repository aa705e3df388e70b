import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { launchBrowser } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import type { ExpectedDay } from '#tests/support/journeys/expected_day'
import { liveShopDay } from '#tests/support/journeys/shop_day'

/*
 * Worked out by hand. Netherlands: prices hold VAT, rounded once per rate and document; cash goes
 * by steps of 0.05.
 *
 * Sale 1-2-1     cup     12.99                         VAT 21 %
 *                bread    3.47                         VAT 9 %
 *                board   24.96 − 10 % (2.496 → 2.50) = 22.46   VAT 21 %
 *                total   38.92
 *                21 %: 12.99 + 22.46 = 35.45 × 21/121 = 6.1525 → 6.15, net 29.30
 *                      exact shares 2.2545 and 3.8980: cents go to 2.25 (cup) and 3.90 (board)
 *                 9 %: 3.47 × 9/109 = 0.2865 → 0.29, net 3.18
 *                card 20.00, rest 18.92, in cash 18.90 (rounding −0.02); given 20 → change 1.10
 * Return 1-2-2   bread   −3.47, VAT −0.29              paid back 3.45 (rounding +0.02)
 * Exchange 1-2-3 cup    −12.99, VAT −2.25
 *                board   24.96 × 21/121 = 4.3319 → VAT 4.33
 *                total   11.97, VAT 2.08, net 9.89     in cash 11.95 (rounding −0.02); given 20 → 8.05
 *
 * Till           sold 38.92 + 24.96 = 63.88 on 2 receipts; returned 3.47 + 12.99 = 16.46 on 2
 *                net sales 47.42; rounding −0.02 + 0.02 − 0.02 = −0.02
 *                cash 18.90 − 3.45 + 11.95 = 27.40; card 20.00; together 47.40 = 47.42 − 0.02
 *                VAT 21 %: 6.15 + 2.08 = 8.23 of 35.45 + 11.97 = 47.42, net 39.19; 9 %: 0
 *                float 1000 + 27.40 = 1027.40 expected; counted 1027.50, 0.10 over; 27.50 to safe
 * Stock          cup 10 − 1 + 1, bread 10 − 1 + 1, board 10 − 1 − 1
 */
const DAY: ExpectedDay = {
  country: 'NL',
  goods: [
    { name: 'Beker', gtin: '8712345000011', unitPriceMinor: 1_299, pieces: 10 },
    { name: 'Crème brûlée', gtin: '8712345000028', unitPriceMinor: 347, pieces: 10 },
    { name: 'Snijplank', gtin: '8712345000035', unitPriceMinor: 2_496, pieces: 10 },
  ],
  sale: {
    total: '38.92',
    card: '20',
    leftForCash: '18.92',
    cash: '20',
    change: '1.10',
    says: [
      'Kassabon',
      'Beker 12,99',
      'Crème brûlée 3,47',
      'Snijplank 24,96',
      '-2,50',
      'Totaal EUR 38,92',
      'Afronding contant -0,02',
      'Te betalen 38,90',
      'Pin 20,00',
      'Contant 20,00',
      'Wisselgeld 1,10',
      '21 % 29,30 6,15 35,45',
      '9 % 3,18 0,29 3,47',
    ],
  },
  return: {
    paidBack: '3.45',
    says: [
      'Retourbon',
      'Crème brûlée -3,47',
      'Totaal EUR -3,47',
      'Afronding contant 0,02',
      '9 % -3,18 -0,29 -3,47',
    ],
  },
  exchange: {
    scans: 'receipt',
    total: '11.97',
    cash: '20',
    change: '8.05',
    says: [
      'Beker -12,99',
      'Snijplank 24,96',
      'Totaal EUR 11,97',
      'Afronding contant -0,02',
      'Te betalen 11,95',
      'Wisselgeld 8,05',
      '21 % 9,89 2,08 11,97',
    ],
  },
  xOnScreen: [
    'Sales receipts (2) 63.88',
    'Returns (2) 16.46',
    'Net sales 47.42',
    'Discounts (1) 2.50',
    'Cash rounding -0.02',
    'Pin (1) 20.00',
    'Contant (3) 27.40',
    '21 % 39.19 8.23 47.42',
    'Expected cash 1,027.40',
    'Sales since first use 63.88',
    'Returns since first use 16.46',
    'Net since first use 47.42',
  ],
  xOnPaper: [
    'X-rapport',
    'Verkoopbonnen (2) 63,88',
    'Retouren (2) 16,46',
    'Netto-omzet 47,42',
    'Afronding contant -0,02',
    'Pin (1) 20,00',
    'Contant (3) 27,40',
    '21 % 39,19 8,23 47,42',
    'Verwacht contant 1.027,40',
  ],
  count: {
    // 1000 + 20 + 5 + 2 + 0.50
    pieces: { 50000: '2', 2000: '1', 500: '1', 200: '1', 50: '1' },
    card: '20',
    overShort: '0.10 over',
    toSafe: '€27.50',
  },
  zOnPaper: [
    'Z-rapport nr.',
    'Netto-omzet 47,42',
    'Contante verkopen 27,40',
    'Verwacht contant 1.027,40',
    'Kasverschil 0,10',
    'Blijft in de kassa 1.000,00',
    'Naar de kluis 27,50',
    'Netto sinds ingebruikname 47,42',
  ],
  today: { sales: '€47.42', receipts: 'Receipts 2', tenders: ['Pin €20.00', 'Contant €27.40'] },
  salesList: [
    { number: '1-2-3', amount: '11.97', paid: '11.95 EUR' },
    { number: '1-2-2', amount: '-3.47', paid: '-3.45 EUR' },
    { number: '1-2-1', amount: '38.92', paid: '38.90 EUR' },
  ],
  // VAT 6.44 − 0.29 + 2.08.
  salesSums: { count: '3', gross: '€47.42', tax: '€8.23', discount: '€2.50' },
  stock: [
    { name: 'Beker', pieces: '10' },
    { name: 'Crème brûlée', pieces: '10' },
    { name: 'Snijplank', pieces: '8' },
  ],
  journalMinor: [3_892, -347, 1_197],
}

let browser: Browser

test.group('A day in a Dutch shop', (group) => {
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
