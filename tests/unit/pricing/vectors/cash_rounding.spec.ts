import { test } from '@japa/runner'
import { settle } from '#pricing/index'
import type { CashRounding } from '#pricing/settlement_types'

interface Rule {
  source: string
  cashRounding: CashRounding
  /** First and last ending of an amount, and what it is rounded to. */
  endings: [from: number, to: number, rounded: number][]
}

const toFive: Rule['endings'] = [
  [0, 2, 0],
  [3, 7, 5],
  [8, 9, 10],
]

const toWhole: Rule['endings'] = [
  [0, 49, 0],
  [50, 99, 100],
]

/** What central banks and laws say of cash, as tables of endings; public law, the figures only. */
const rules: Rule[] = [
  {
    source: 'Norway: regulation 2011-03-16 no. 294, as told by Norges Bank',
    cashRounding: { stepMinor: 100, mode: 'half_up' },
    endings: toWhole,
  },
  {
    source: 'Sweden: lag (1970:1029) om avrundning av vissa öresbelopp, § 2',
    cashRounding: { stepMinor: 100, mode: 'half_up' },
    endings: toWhole,
  },
  {
    source: 'Denmark: bekendtgørelse nr. 928 of 2008-09-19, as the 25-øre coin went',
    cashRounding: { stepMinor: 50, mode: 'half_up' },
    endings: [
      [0, 24, 0],
      [25, 74, 50],
      [75, 99, 100],
    ],
  },
  {
    source: 'Canada: rounding guidelines as the penny was phased out, Canada Revenue Agency',
    cashRounding: { stepMinor: 5, mode: 'half_up' },
    endings: toFive,
  },
]

test.group('Published cash rounding', () => {
  for (const { source, cashRounding, endings } of rules) {
    test(`${source}: every ending, sold and paid back`, ({ assert }) => {
      for (const [from, to, rounded] of endings) {
        for (let ending = from; ending <= to; ending++) {
          for (const sign of [1, -1]) {
            const due = (minor: number) =>
              settle({ totalMinor: sign * minor, tipMinor: 0, tenders: [], cashRounding })
            assert.equal(due(12_300 + ending).dueCashMinor, sign * (12_300 + rounded))
            assert.equal(due(12_300 + ending).dueMinor, sign * (12_300 + ending))
          }
        }
      }
    })
  }

  test('Canada: the example of 5.98 and 5.97 of the Office de la protection du consommateur', ({
    assert,
  }) => {
    const due = (totalMinor: number) =>
      settle({
        totalMinor,
        tipMinor: 0,
        tenders: [],
        cashRounding: { stepMinor: 5, mode: 'half_up' },
      }).dueCashMinor
    assert.deepEqual([due(598), due(597)], [600, 595])
  })
})
