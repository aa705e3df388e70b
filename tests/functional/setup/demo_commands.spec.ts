import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import { read } from '#core/sql'
import DemoRefuse from '#app/setup/demo_refuse_command'
import DemoSeed from '#app/setup/demo_seed_command'
import { createDemoShop } from '#app/setup/demo/demo_shop'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'

/** Runs a command as `npm start` and `npm run serve` do, and answers its exit code and words. */
async function run(command: typeof DemoRefuse | typeof DemoSeed) {
  ace.ui.switchMode('raw')
  ace.ui.logger.getRenderer().flushLogs()
  const running = await ace.create(command, [])
  await running.exec()
  const words = ace.ui.logger.getLogs().map(({ message }) => message)
  return { exitCode: running.exitCode ?? 0, words: words.join('\n') }
}

test.group('A demo and a real shop keep apart', (group) => {
  group.each.setup(async () => {
    await cleanDatabase()
    return () => ace.ui.switchMode('normal')
  })

  test('a real shop’s server stops at demo accounts, and says what to do', async ({ assert }) => {
    await createDemoShop()
    const { exitCode, words } = await run(DemoRefuse)
    assert.equal(exitCode, 1)
    assert.include(words, 'demo accounts')
    assert.include(words, 'DB_FILE')
  })

  test('it goes on at an empty database and at a shop of one’s own', async ({ assert }) => {
    assert.equal((await run(DemoRefuse)).exitCode, 0)
    await givenShop()
    assert.equal((await run(DemoRefuse)).exitCode, 0)
  })

  test('the demo refuses a real shop’s database and leaves it as it is', async ({ assert }) => {
    await givenShop()
    const { exitCode, words } = await run(DemoSeed)
    assert.equal(exitCode, 1)
    assert.include(words, 'real shop')
    assert.include(words, 'npm run serve')
    assert.lengthOf(await read('select id from stores'), 1)
    assert.lengthOf(await read('select id from users'), 5)
  })

  test('the demo goes on in its own database without filling it again', async ({ assert }) => {
    await createDemoShop()
    assert.equal((await run(DemoSeed)).exitCode, 0)
    assert.deepEqual(await read('select id from sales'), [])
  })
})
