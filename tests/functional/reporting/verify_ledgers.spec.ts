import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import { transaction } from '#core/sql'
import LedgerVerify from '#app/reporting/ledger_verify_command'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { givenGiftCard } from '#tests/support/balances/given_balances'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

async function givenTrade() {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  await givenGiftCard(shop)
  for (const item of shop.items) await sendDocument(shop, await till.sale({ lines: [{ item }] }))
}

/** A statement that falsifies a balance, and the check that has to see it. */
const LIES: [check: string, statement: string][] = [
  ['stock level', 'update stock_levels set on_hand_thousandths = on_hand_thousandths + 1'],
  ['stock movement without a level', 'delete from stock_levels'],
  ['held stock', 'update stock_levels set held_thousandths = 1000'],
  ['safe balance', 'update safe_balances set balance_minor = balance_minor + 1'],
  ['gift card or credit', 'update balance_accounts set balance_minor = balance_minor + 1'],
  ['held gift card or credit', 'update balance_accounts set held_minor = 1'],
  ['sale and its lines', 'update sale_lines set gross_minor = gross_minor - 1'],
  ['sale and its tenders', 'update sale_tenders set amount_minor = amount_minor - 1'],
  [
    'sale without its document, or a document without its sale',
    "update documents set state = 'quarantined' where kind = 'sale'",
  ],
]

test.group('Verifying the ledgers', (group) => {
  group.each.setup(cleanDatabase)

  test('finds nothing where nothing was touched', async ({ assert }) => {
    await givenTrade()
    assert.deepEqual(await verifyLedgers(), [])
    const command = await ace.create(LedgerVerify, [])
    await command.exec()
    command.assertSucceeded()
  })

  for (const [check, statement] of LIES) {
    test(`finds a false ${check}`, async ({ assert }) => {
      await givenTrade()
      await transaction((sql) => sql.run(statement))
      const found = await verifyLedgers()
      assert.include(
        found.map((difference) => difference.check),
        check
      )
      const command = await ace.create(LedgerVerify, [])
      await command.exec()
      assert.equal(command.exitCode, 1)
    })
  }
})
