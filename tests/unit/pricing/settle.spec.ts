import fc from 'fast-check'
import { test } from '@japa/runner'
import { MAX_GROSS_MINOR, MAX_LINES, MAX_TENDERS, roundToStep, settle } from '#pricing/index'
import type { CashRounding, SettlementInput, TenderInput } from '#pricing/settlement_types'
import { holdsForAll } from '#tests/support/pricing/property'
import { refusalOf } from '#tests/support/pricing/refusal'

const nok: CashRounding = { stepMinor: 100, mode: 'half_up' }
const dkk: CashRounding = { stepMinor: 50, mode: 'half_up' }
const eur: CashRounding = { stepMinor: 5, mode: 'half_up' }

function tenders(...given: [TenderInput['kind'], number][]): TenderInput[] {
  return given.map(([kind, givenMinor], index) => ({ tenderId: `t${index + 1}`, kind, givenMinor }))
}

function settled(
  totalMinor: number,
  cashRounding: CashRounding,
  given: TenderInput[],
  tipMinor = 0
) {
  return settle({ totalMinor, tipMinor, tenders: given, cashRounding })
}

const amount = fc.integer({ min: -50_000, max: 50_000 })
const tender = fc.record({
  kind: fc.constantFrom('cash' as const, 'card' as const, 'other' as const),
  givenMinor: fc.oneof(
    amount,
    fc.integer({ min: 0, max: 500 }).map((notes) => notes * 100)
  ),
})
const settlement: fc.Arbitrary<SettlementInput> = fc.record({
  totalMinor: amount,
  tipMinor: fc.oneof(fc.constant(0), fc.nat(2_000)),
  tenders: fc
    .array(tender, { maxLength: 5 })
    .map((drawn) => drawn.map((each, index) => ({ ...each, tenderId: `t${index}` }))),
  cashRounding: fc.record({
    stepMinor: fc.constantFrom(1, 5, 10, 50, 100),
    mode: fc.constantFrom('half_up' as const, 'half_down' as const),
  }),
})

test.group('Settling a sale', () => {
  test('applies tenders that sum to total + tip + rounding − what is still due', ({ assert }) => {
    holdsForAll(settlement, (input) => {
      const { applied, dueMinor, roundingMinor } = settle(input)
      const sum = applied.reduce((total, each) => total + each.amountMinor, 0)
      assert.equal(sum + dueMinor, input.totalMinor + input.tipMinor + roundingMinor)
    })
  })

  test('gives back as change exactly what the tenders gave beyond what counts', ({ assert }) => {
    holdsForAll(settlement, (input) => {
      const { applied, changeMinor, isSettled } = settle(input)
      const given = input.tenders.reduce((total, each) => total + each.givenMinor, 0)
      const counted = applied.reduce((total, each) => total + each.amountMinor, 0)
      assert.equal(given - counted, changeMinor)
      assert.isAtLeast(changeMinor, 0)
      assert.isTrue(isSettled || changeMinor === 0)
    })
  })

  test('never rounds, changes or counts a tender that is not cash', ({ assert }) => {
    holdsForAll(settlement, (input) => {
      const { applied, roundingMinor } = settle(input)
      const hasCash = input.tenders.some(({ kind }) => kind === 'cash')
      input.tenders.forEach(({ kind, givenMinor }, index) => {
        if (kind !== 'cash') {
          assert.equal(applied[index]!.amountMinor, givenMinor)
        }
      })
      assert.isTrue(hasCash || roundingMinor === 0)
      assert.isAtMost(Math.abs(roundingMinor) * 2, input.cashRounding.stepMinor)
    })
  })

  test('is settled by paying what it says is due, by card or in cash', ({ assert }) => {
    holdsForAll(settlement, (input) => {
      const { dueMinor, dueCashMinor, isSettled } = settle(input)
      fc.pre(!isSettled)
      const add = (kind: TenderInput['kind'], givenMinor: number) =>
        settle({ ...input, tenders: [...input.tenders, { tenderId: 'last', kind, givenMinor }] })
      assert.isTrue(add('cash', dueCashMinor).isSettled)
      assert.equal(add('cash', dueCashMinor).changeMinor, 0)
      assert.equal(add('card', dueMinor).dueMinor, 0)
    })
  })

  test('owes, rounds and gives back the same when cash is handed over in two parts', ({
    assert,
  }) => {
    holdsForAll(fc.tuple(settlement, fc.nat(40_000), fc.nat(100)), ([input, cash, share]) => {
      const others = input.tenders.filter(({ kind }) => kind !== 'cash')
      const first = Math.floor((cash * share) / 100)
      const given = (...parts: number[]) =>
        parts.map((givenMinor, index) => ({
          tenderId: `cash-${index}`,
          kind: 'cash' as const,
          givenMinor,
        }))
      const { applied: _, ...once } = settle({ ...input, tenders: [...others, ...given(cash)] })
      const tendersInParts = [...given(first), ...others, ...given(cash - first)]
      const { applied, ...inParts } = settle({ ...input, tenders: tendersInParts })
      assert.deepEqual(inParts, once)
      assert.lengthOf(applied, others.length + 2)
    })
  })

  test('settles money going back like money coming in, mirrored', ({ assert }) => {
    const plain = fc.record({
      totalMinor: fc.integer({ min: 1, max: 50_000 }),
      cardMinor: fc.nat(20_000),
      stepMinor: fc.constantFrom(1, 5, 50, 100),
      mode: fc.constantFrom('half_up' as const, 'half_down' as const),
    })
    holdsForAll(plain, ({ totalMinor, cardMinor, ...cashRounding }) => {
      fc.pre(cardMinor < totalMinor)
      const cashMinor = roundToStep(
        totalMinor - cardMinor,
        cashRounding.stepMinor,
        cashRounding.mode
      )
      const sold = settled(
        totalMinor,
        cashRounding,
        tenders(['card', cardMinor], ['cash', cashMinor])
      )
      const back = settled(
        0 - totalMinor,
        cashRounding,
        tenders(['card', 0 - cardMinor], ['cash', 0 - cashMinor])
      )
      assert.isTrue(sold.isSettled && back.isSettled)
      assert.equal(back.roundingMinor, 0 - sold.roundingMinor)
    })
  })
})

const rounded: [string, CashRounding, number, number][] = [
  ['NOK 10.49', nok, 1_049, 1_000],
  ['NOK 10.50', nok, 1_050, 1_100],
  ['NOK −10.50', nok, -1_050, -1_100],
  ['NOK 0.49', nok, 49, 0],
  ['DKK 10.24', dkk, 1_024, 1_000],
  ['DKK 10.25', dkk, 1_025, 1_050],
  ['DKK 10.75', dkk, 1_075, 1_100],
  ['EUR 1.01', eur, 101, 100],
  ['EUR 1.02', eur, 102, 100],
  ['EUR 1.03', eur, 103, 105],
  ['EUR 1.04', eur, 104, 105],
  ['EUR 1.06', eur, 106, 105],
  ['EUR 1.07', eur, 107, 105],
  ['EUR 1.08', eur, 108, 110],
  ['EUR 1.09', eur, 109, 110],
  ['NZD 1.05 with ties down', { stepMinor: 10, mode: 'half_down' }, 105, 100],
  ['NZD 1.05 with ties up', { stepMinor: 10, mode: 'half_up' }, 105, 110],
  ['NZD −1.05 with ties down', { stepMinor: 10, mode: 'half_down' }, -105, -100],
]

test.group('Cash rounding', () => {
  for (const [what, cashRounding, totalMinor, dueCashMinor] of rounded) {
    test(`asks ${dueCashMinor} in cash for ${what}`, ({ assert }) => {
      const before = settled(totalMinor, cashRounding, [])
      assert.equal(before.dueMinor, totalMinor)
      assert.equal(before.dueCashMinor, dueCashMinor)
      const paid = settled(totalMinor, cashRounding, tenders(['cash', dueCashMinor]))
      assert.isTrue(paid.isSettled)
      assert.equal(paid.roundingMinor, dueCashMinor - totalMinor)
    })
  }

  test('takes a card to the minor unit', ({ assert }) => {
    const paid = settled(1_049, nok, tenders(['card', 1_049]))
    assert.deepEqual([paid.isSettled, paid.roundingMinor, paid.changeMinor], [true, 0, 0])
  })

  test('rounds only what is left for cash when a card paid part', ({ assert }) => {
    const part = settled(10_049, nok, tenders(['card', 6_020]))
    assert.deepEqual([part.dueMinor, part.dueCashMinor], [4_029, 4_000])
    const paid = settled(10_049, nok, tenders(['card', 6_020], ['cash', 5_000]))
    assert.deepEqual([paid.roundingMinor, paid.changeMinor], [-29, 1_000])
    assert.deepEqual(
      paid.applied.map((each) => each.amountMinor),
      [6_020, 4_000]
    )
  })

  test('is lifted again when a card pays what cash left over', ({ assert }) => {
    const part = settled(1_060, nok, tenders(['cash', 1_000]))
    assert.deepEqual([part.isSettled, part.dueMinor, part.dueCashMinor], [false, 60, 100])
    const paid = settled(1_060, nok, tenders(['cash', 1_000], ['card', 60]))
    assert.deepEqual([paid.isSettled, paid.roundingMinor, paid.changeMinor], [true, 0, 0])
  })

  test('takes the change out of the cash given last', ({ assert }) => {
    const paid = settled(25_049, nok, tenders(['cash', 20_000], ['cash', 10_000]))
    assert.equal(paid.changeMinor, 5_000)
    assert.deepEqual(
      paid.applied.map((each) => each.amountMinor),
      [20_000, 5_000]
    )
  })

  test('never takes the change out of cash that was paid back', ({ assert }) => {
    const paid = settled(5_000, nok, tenders(['cash', 10_000], ['cash', -2_000]))
    assert.equal(paid.changeMinor, 3_000)
    assert.deepEqual(
      paid.applied.map((each) => each.amountMinor),
      [7_000, -2_000]
    )
  })

  test('lets a cash tender of 0 settle an amount that rounds to nothing', ({ assert }) => {
    assert.isFalse(settled(49, nok, []).isSettled)
    const paid = settled(49, nok, tenders(['cash', 0]))
    assert.deepEqual([paid.isSettled, paid.roundingMinor], [true, -49])
  })

  test('takes cash of exactly the unrounded amount as it is', ({ assert }) => {
    const paid = settled(1_040, nok, tenders(['cash', 1_040]))
    assert.deepEqual([paid.isSettled, paid.roundingMinor, paid.changeMinor], [true, 0, 0])
  })

  test('says what is still to be paid back', ({ assert }) => {
    const owed = settled(-1_060, nok, [])
    assert.deepEqual([owed.dueMinor, owed.dueCashMinor], [-1_060, -1_100])
    const part = settled(-1_060, nok, tenders(['card', -500]))
    assert.deepEqual([part.dueMinor, part.dueCashMinor, part.isSettled], [-560, -600, false])
    const someCash = settled(-1_060, nok, tenders(['cash', -1_000]))
    assert.deepEqual([someCash.isSettled, someCash.dueCashMinor], [false, -100])
    const tooMuch = settled(-1_060, nok, tenders(['cash', -1_200]))
    assert.deepEqual([tooMuch.isSettled, tooMuch.dueCashMinor], [false, 100])
    const none = settled(-1_060, nok, tenders(['cash', 0]))
    assert.deepEqual([none.isSettled, none.dueCashMinor], [false, -1_100])
  })

  test('pays back in cash what a card paid beyond the total', ({ assert }) => {
    const over = settled(10_000, nok, tenders(['card', 15_000]))
    assert.deepEqual([over.isSettled, over.dueMinor, over.changeMinor], [false, -5_000, 0])
    const paid = settled(10_000, nok, tenders(['card', 15_000], ['cash', -5_000]))
    assert.deepEqual([paid.isSettled, paid.roundingMinor], [true, 0])
  })

  test('returns the whole cash, and more, when a card came to pay more than all', ({ assert }) => {
    const paid = settled(10_000, nok, tenders(['cash', 2_000], ['card', 11_000]))
    assert.deepEqual([paid.isSettled, paid.changeMinor], [true, 3_000])
    assert.deepEqual(
      paid.applied.map((each) => each.amountMinor),
      [-1_000, 11_000]
    )
  })

  test('refuses figures that are no integers, and steps, tips and totals out of range', ({
    assert,
  }) => {
    const refusal = (changes: Partial<SettlementInput>) =>
      refusalOf(() =>
        settle({ totalMinor: 100, tipMinor: 0, tenders: [], cashRounding: nok, ...changes })
      )
    assert.equal(refusal({ totalMinor: 0.5 }), 'not_an_integer')
    assert.equal(refusal({ totalMinor: 0.5, tipMinor: 0.5 }), 'not_an_integer')
    assert.equal(refusal({ tenders: tenders(['cash', Number.NaN]) }), 'not_an_integer')
    assert.equal(refusal({ tenders: tenders(['cash', 3e12]) }), 'amount_out_of_range')
    assert.equal(refusal({ totalMinor: Number.MAX_SAFE_INTEGER }), 'amount_out_of_range')
    assert.equal(refusal({ tipMinor: 3e12 }), 'amount_out_of_range')
    assert.equal(
      refusal({ cashRounding: { stepMinor: 0, mode: 'half_up' } }),
      'amount_out_of_range'
    )
    const step = (stepMinor: number): CashRounding => ({ stepMinor, mode: 'half_up' })
    assert.equal(refusal({ cashRounding: step(MAX_GROSS_MINOR + 1) }), 'amount_out_of_range')
    const many = (count: number) =>
      tenders(...Array<['cash', number]>(count).fill(['cash', MAX_GROSS_MINOR]))
    assert.equal(refusal({ tenders: many(MAX_TENDERS + 1) }), 'amount_out_of_range')
    const largest = { tipMinor: MAX_GROSS_MINOR, cashRounding: step(MAX_GROSS_MINOR) }
    const totalMinor = MAX_LINES * MAX_GROSS_MINOR
    assert.isNull(refusal({ totalMinor, tenders: many(MAX_TENDERS), ...largest }))
  })
})
