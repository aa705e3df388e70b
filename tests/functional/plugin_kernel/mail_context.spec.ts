import { test } from '@japa/runner'
import mail from '@adonisjs/mail/services/main'
import env from '#start/env'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const ALLOWED = { permissions: [{ cap: 'mail:send', why: 'Says that a repair is ready.' }] }
const MAIL = { to: 'ada@example.com', subject: 'Ready', text: 'Your bicycle is ready.' }

test.group('Mails of a plugin', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => {
    env.set('SMTP_HOST', '')
    mail.restore()
  })

  test('go by the shop’s mail server', async ({ assert, cleanup }) => {
    const ctx = await givenContext(await PluginHome.open(cleanup), 'writer', ALLOWED)
    env.set('SMTP_HOST', '127.0.0.1')
    const { messages } = mail.fake()
    assert.isTrue(await ctx.mail.send(MAIL))
    messages.assertSent({ to: MAIL.to, subject: MAIL.subject })
  })

  test('are not sent, and it is said, where there is none', async ({ assert, cleanup }) => {
    const ctx = await givenContext(await PluginHome.open(cleanup), 'writer', ALLOWED)
    const { messages } = mail.fake()
    assert.isFalse(await ctx.mail.send(MAIL))
    messages.assertNoneSent()
  })

  test('are not for a plugin that did not say that it sends any', async ({ assert, cleanup }) => {
    const ctx = await givenContext(await PluginHome.open(cleanup), 'silent', {})
    await assert.rejects(() => ctx.mail.send(MAIL), /mail:send/)
  })
})
