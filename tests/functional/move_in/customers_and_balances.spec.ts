import { test } from '@japa/runner'
import { nowForDatabase } from '#core/clock'
import { read, transaction } from '#core/sql'
import { adjustBalance } from '#app/balances/adjust_balance'
import { Customer } from '#app/customers/customer'
import { listProblems } from '#app/move_in/engine/problem_store'
import { listKept } from '#app/move_in/engine/undo_file'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { fixture } from '#tests/support/move_in/fixture'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'

async function imported(shop: GivenShop, name: string) {
  const file = await givenMoveInFile(shop, fixture(name), { name })
  await work(shop, file, 'check')
  return work(shop, file, 'import')
}

const shape = ({ source, kind }: { source: string; kind: string }) => `${source} ${kind}`

async function owed(): Promise<number> {
  const [row] = await read<{ n: number }>('select sum(balance_minor) as n from balance_accounts')
  return Number(row?.n ?? 0)
}

test.group('Moving in customers', (group) => {
  group.each.setup(cleanDatabase)

  test('loses nothing of an opensourcepos file: what has no field is kept under its header', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const file = await imported(shop, 'opensourcepos_customers.csv')
    assert.equal(shape(file), 'opensourcepos customers')
    assert.containsSubset(file.progress, { created: 2, failed: 0 })
    const ola = await Customer.findByOrFail('number', '1001')
    assert.containsSubset(ola.serialize(), {
      name: 'Ola Hansen',
      company: 'Fjord AS',
      email: 'ola@example.no',
      phone: '912 34 567',
      address: 'Storgata 1, 2. etg',
      postalCode: '5003',
      city: 'Bergen',
      country: 'NO',
      note: 'Likes tea',
    })
    assert.deepEqual(ola.custom.imported, {
      Gender: '1',
      State: 'Vestland',
      Discount: '5',
      Discount_Type: '0',
      Taxable: 'y',
    })
    assert.containsSubset(ola.custom.marketingConsents, [
      { isGiven: true, source: 'opensourcepos', wording: 'Consent: y' },
    ])
    const kari = await Customer.findByOrFail('email', 'kari@example.no')
    assert.equal(kari.country, 'NO')
    assert.containsSubset(kari.custom.marketingConsents, [{ isGiven: false }])
  })

  test('a second time changes nothing; a corrected file changes what it says, and undo gives it back', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    await imported(shop, 'opensourcepos_customers.csv')
    const again = await imported(shop, 'opensourcepos_customers.csv')
    assert.containsSubset(again.progress, { created: 0, updated: 0, unchanged: 2 })
    const corrected = fixture('opensourcepos_customers.csv').replace('Bergen', 'Voss')
    const file = await givenMoveInFile(shop, corrected)
    await work(shop, file, 'import')
    assert.containsSubset(file.progress, { created: 0, updated: 1, unchanged: 1 })
    assert.equal((await Customer.findByOrFail('number', '1001')).city, 'Voss')
    await work(shop, file, 'undo')
    assert.equal((await Customer.findByOrFail('number', '1001')).city, 'Bergen')
    assert.lengthOf(await Customer.all(), 2)
  })

  test('an import that is taken back leaves the customers as they were, but for whom others name', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const file = await imported(shop, 'shopify_customers.csv')
    assert.equal(shape(file), 'shopify customers')
    const ase = await Customer.findByOrFail('number', '7001')
    assert.equal(ase.phone, '+4791111111')
    const cards = await imported(shop, 'shopify_gift_cards.csv')
    await work(shop, file, 'undo')
    const left = await Customer.all()
    assert.deepEqual(
      left.map(({ number }) => number),
      ['7001']
    )
    assert.containsSubset(await listKept(file.id, 10), [{ reason: 'customer_has_gift_card' }])
    await work(shop, cards, 'undo')
    assert.equal(await owed(), 0)
  })

  test('a number that an archived customer has is told, and letter case makes no two of it', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const header = 'Customer number,Name,Email'
    await work(shop, await givenMoveInFile(shop, `${header}\nA1,Anna,anna@example.no\n`), 'import')
    await transaction((sql) => sql.run('update customers set archived_at = ?', [nowForDatabase()]))
    const file = await givenMoveInFile(
      shop,
      `${header}\nA1,Anna,new@example.no\nB1,Bo,bo@example.no\nb1,Bea,bea@example.no\n`
    )
    await work(shop, file, 'import')
    const problems = await listProblems(file.id, { after: 0, limit: 9 })
    assert.deepEqual(
      problems.map(({ row, code }) => `${row} ${code}`),
      ['2 customer_number_archived', '4 customer_twice_in_file']
    )
    assert.containsSubset(file.progress, { created: 1, failed: 2 })
  })

  test('tells every row that is wrong, and takes the others', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const file = await givenMoveInFile(
      shop,
      [
        'Customer number,Name,Email,City',
        '1,Anna,anna@example.no,Oslo',
        '2,Bo,not an address,Oslo',
        '1,Anna again,anna2@example.no,Oslo',
        '4,,,Oslo',
        `5,${'x'.repeat(400)},c@example.no,Oslo`,
      ].join('\n')
    )
    assert.equal(shape(file), 'generic customers')
    await work(shop, file, 'import')
    assert.containsSubset(file.progress, { created: 1, failed: 4 })
    const problems = await listProblems(file.id, { after: 0, limit: 20 })
    assert.deepEqual(
      problems.map(({ row, code }) => `${row} ${code}`),
      [
        '3 email_malformed',
        '4 customer_twice_in_file',
        '5 customer_without_name',
        '6 text_too_long',
      ]
    )
  })
})

test.group('Moving in gift cards and credit', (group) => {
  group.each.setup(cleanDatabase)

  test('brings cards with their balance, holder and date, once', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    await imported(shop, 'shopify_customers.csv')
    const file = await imported(shop, 'shopify_gift_cards.csv')
    assert.equal(shape(file), 'shopify gift_cards')
    const [card] = await read(
      `select g.*, a.balance_minor, a.currency, c.name from gift_cards g
         join balance_accounts a on a.id = g.account_id
         left join customers c on c.id = g.customer_id where g.origin_key = '501'`
    )
    assert.containsSubset(card, {
      last_four: 'A1B2',
      state: 'active',
      currency: 'NOK',
      name: 'Åse Ødegård',
      expires_on: '2029-01-05',
    })
    assert.equal(Number(card!.balance_minor), 32_050)
    assert.equal(Number(card!.issued_minor), 50_000)
    assert.isNull(card!.code_digest)
    const [off] = await read("select state from gift_cards where origin_key = '502'")
    assert.equal(off!.state, 'blocked')
    const again = await imported(shop, 'shopify_gift_cards.csv')
    assert.containsSubset(again.progress, { created: 0, unchanged: 2 })
    assert.equal(await owed(), 32_050)
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('reads a table of one’s own in the words and figures of the land', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const file = await imported(shop, 'generic_gift_cards.csv')
    assert.equal(shape(file), 'generic gift_cards')
    assert.equal(await owed(), 125_000)
    assert.deepEqual(file.progress.tallies.source, file.progress.tallies.taken)
  })

  test('an undo takes the money back by a counter-movement and a new import brings it again', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const file = await imported(shop, 'generic_gift_cards.csv')
    await work(shop, file, 'undo')
    assert.equal(await owed(), 0)
    const movements = await read<{ kind: string }>('select kind from balance_movements order by id')
    assert.sameMembers(
      movements.map(({ kind }) => kind),
      ['opening', 'opening', 'reversed', 'reversed']
    )
    const again = await imported(shop, 'generic_gift_cards.csv')
    assert.containsSubset(again.progress, { created: 2, failed: 0 })
    assert.equal(await owed(), 125_000)
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('a card that was used since stays when its import is undone, and is told', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const file = await imported(shop, 'generic_gift_cards.csv')
    const [card] = await read<{ id: string }>(
      'select id from balance_accounts where balance_minor = 25000'
    )
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    const adjustment = { kind: 'adjusted' as const, amountMinor: -5_000, reason: 'Used on paper' }
    await transaction((sql) => adjustBalance(sql, { ...adjustment, accountId: card!.id }, author))
    await work(shop, file, 'undo')
    assert.equal(await owed(), 20_000)
    assert.deepEqual(await listKept(file.id, 10), [{ reason: 'balance_used', name: '…XYZ7' }])
  })

  test('a card with another balance than before is told, not added', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    await imported(shop, 'generic_gift_cards.csv')
    const later = fixture('generic_gift_cards.csv').replace('250,00;500', '300,00;500')
    const file = await givenMoveInFile(shop, later)
    await work(shop, file, 'import')
    assert.containsSubset(file.progress, { created: 0, unchanged: 1, failed: 1 })
    assert.equal(await owed(), 125_000)
    const [problem] = await listProblems(file.id, { after: 0, limit: 5 })
    assert.equal(problem!.code, 'card_known_with_other_balance')
  })

  test('credit goes to the customer it names, and to a new one where nobody is known', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    await imported(shop, 'opensourcepos_customers.csv')
    const file = await imported(shop, 'generic_credits.csv')
    assert.equal(shape(file), 'generic credits')
    assert.containsSubset(file.progress, { created: 2, leftOut: 1, failed: 0 })
    const credits = await read<{ name: string; balance_minor: number }>(
      `select c.name, a.balance_minor from balance_accounts a
         join customers c on c.id = a.customer_id order by c.name`
    )
    assert.deepEqual(
      credits.map(({ name, balance_minor: balance }) => [name, Number(balance)]),
      [
        ['Nina Berg', 2_000],
        ['Ola Hansen', 14_950],
      ]
    )
    const again = await imported(shop, 'generic_credits.csv')
    assert.containsSubset(again.progress, { created: 0, unchanged: 2 })
    await work(shop, file, 'undo')
    assert.equal(await owed(), 0)
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('what is owed to the shop is no credit, and one customer twice is told', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const file = await givenMoveInFile(
      shop,
      'Customer,Email,Credit\nA,a@example.no,-5.00\nB,b@example.no,7.00\nB,b@example.no,8.00\nC,,1.2345'
    )
    await work(shop, file, 'import')
    const problems = await listProblems(file.id, { after: 0, limit: 9 })
    assert.deepEqual(
      problems.map(({ row, code }) => `${row} ${code}`),
      ['2 balance_negative', '4 credit_twice_in_file', '5 figure_too_many_decimals']
    )
    assert.equal(await owed(), 700)
  })
})
