import { test } from '@japa/runner'
import mail from '@adonisjs/mail/services/main'
import type { Browser } from 'playwright'
import env from '#start/env'
import { read, transaction } from '#core/sql'
import { saveCustomer } from '#app/customers/save_customer'
import { runDue } from '#core/schedule'
import { clock } from '#core/clock'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { givenClubShop } from '../support/given_club_shop.ts'
import { shoot } from '../support/shoot.ts'

const MINUTE_MS = 60_000

test.group('Messages to members on screen', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)
  group.each.teardown(() => {
    clock.now = () => new Date()
    env.set('SMTP_HOST', '')
    mail.restore()
  })

  test('are looked at, sent by the schedule, lead out, and tell what they brought', async ({
    assert,
    cleanup,
  }) => {
    const { home, shop, askClub, customer, sell } = await givenClubShop(cleanup)
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    await saveCustomer(customer.id, { name: 'Ada', email: 'ada@example.test' }, author)
    const joining = { customerId: customer.id, name: 'Ada', birthday: null, takesMail: true }
    await askClub('POST', '/members', joining)
    await sell()
    await tellAll(home)
    env.set('SMTP_HOST', '127.0.0.1')
    const { messages } = mail.fake()

    const { context, failOnTrouble } = await openContext(browser)
    const desk = await context.newPage()
    await signIn(desk, shop.operators.owner)
    await openPage(desk, '/p/crm-club/messages')
    await desk.getByText('Nothing written yet').waitFor()
    await desk.getByTestId('club-write').click()
    await desk.getByTestId('club-look').click()
    await desk.getByText('Fill in subject and text.').waitFor()
    await desk.locator('[name=subject]').fill('New bread, {name}')
    await desk.locator('[name=body]').fill('You have {points} points.\n\nSee you soon!')
    await desk.locator('select[name=visit]').selectOption('away-30')
    await desk.getByTestId('club-look').click()
    await desk.getByText('Nobody gets it').waitFor()
    await desk.locator('select[name=visit]').selectOption('within-30')
    await desk.getByTestId('club-look').click()
    await desk.getByText('1 member gets it').waitFor()
    await desk.getByTestId('club-preview').getByText('New bread, Ada').waitFor()
    await shoot(desk, 'message_form')
    // What was changed is to be looked at again.
    await desk.locator('[name=subject]').fill('Fresh bread, {name}')
    await desk.getByTestId('club-send').waitFor({ state: 'detached' })
    await desk.getByTestId('club-look').click()
    await desk.getByTestId('club-send').click()
    await desk.getByTestId('club-state').getByText('On its way').waitFor()
    messages.assertNoneSent()

    await runDue()
    clock.now = () => new Date(Date.now() + 2 * MINUTE_MS)
    await runDue()
    await desk.getByTestId('club-state').getByText('Sent').waitFor()
    clock.now = () => new Date()
    const sent = messages.sent()
    assert.lengthOf(sent, 1)
    const { subject, text } = sent[0]!.toJSON().message as { subject: string; text: string }
    assert.equal(subject, 'Fresh bread, Ada')

    // As if it had been sent a day ago, and she came after it.
    await transaction((sql) =>
      sql.run('update plg_crm_club__recipients set sent_at = ?', [
        new Date(Date.now() - 3_600_000).toISOString().replace('T', ' ').slice(0, 23),
      ])
    )
    await sell()
    await tellAll(home)
    await desk.reload()
    await desk.getByTestId('club-report').getByText('Members who bought').waitFor()
    await desk.getByTestId('chart-bar').first().waitFor()
    await shoot(desk, 'message_report')
    await desk.getByRole('link', { name: 'All messages' }).click()
    await desk.getByTestId('club-messages').getByText('Fresh bread').waitFor()
    await shoot(desk, 'messages')

    const link = /https?:\/\/\S+\/plugins\/public\/crm-club\/mail\/\S+/.exec(text)![0]
    const visitor = await openContext(browser)
    const theirs = await visitor.context.newPage()
    await theirs.goto(new URL(link).pathname)
    await shoot(theirs, 'opt_out')
    await theirs.getByRole('button').click()
    await theirs.getByRole('button').waitFor({ state: 'detached' })
    const [member] = await read<{ takes_mail: number }>(
      'select takes_mail from plg_crm_club__members'
    )
    assert.equal(Number(member!.takes_mail), 0)
    await openPage(desk, `/customers/${customer.id}`)
    await desk.getByRole('switch', { name: 'May be written to' }).click()
    await desk.getByRole('switch', { name: 'May be written to', checked: true }).waitFor()
    await failOnTrouble()
    await visitor.failOnTrouble()
  })
})
