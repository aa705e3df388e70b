import { test } from '@japa/runner'
import { hooks } from '#app/hooks/hook_port'
import { clock } from '#core/clock'
import { read, transaction } from '#core/sql'
import { forgetOldCalls, readCalls } from '#app/plugin_kernel/net/call_log'
import { cleanDatabase } from '#tests/support/clean_database'
import { patient } from '#tests/support/long_tier'
import { ASKED_SALE } from '#tests/support/plugin_kernel/asked_sale'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { givenHttpServer } from '#tests/support/plugin_kernel/http_server'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

type Cleanup = (undo: () => Promise<void>) => void

async function caller(cleanup: Cleanup, ...caps: string[]) {
  const permissions = caps.map((cap) => ({ cap, why: 'Asks.' }))
  const ctx = await givenContext(await PluginHome.open(cleanup), 'caller', { permissions })
  /** The code of what is thrown. */
  const refusal = (...asked: Parameters<typeof ctx.http.fetch>) =>
    ctx.http.fetch(...asked).then(
      ({ status }) => `answered ${status}`,
      (error: { code: string }) => error.code
    )
  return { ctx, refusal }
}
const outcomes = async () => (await readCalls('caller')).map(({ outcome }) => outcome).reverse()

test.group('A plugin that calls another system', (group) => {
  group.each.setup(cleanDatabase)

  test('sends what it means and gets the answer', async ({ assert, cleanup }) => {
    const server = await givenHttpServer(cleanup, (request, response, body) => {
      response.writeHead(201, { 'Content-Type': 'application/json', 'X-Seen': request.method })
      response.end(JSON.stringify({ got: body, agent: request.headers['user-agent'] }))
    })
    const { ctx } = await caller(cleanup, `net:http://127.0.0.1:${server.port}/api/*`)
    const answer = await ctx.http.fetch(`http://127.0.0.1:${server.port}/api/members?key=s3cret`, {
      method: 'POST',
      headers: { 'Authorization': 'Bearer s3cret', 'Content-Type': 'application/json' },
      body: '{"name":"Åse"}',
    })
    assert.containsSubset(answer, { status: 201, ok: true, headers: { 'x-seen': 'POST' } })
    assert.deepEqual(answer.json(), { got: '{"name":"Åse"}', agent: 'Tillhouse' })
    assert.equal(server.headers[0]!.authorization, 'Bearer s3cret')
    const [call] = await readCalls('caller')
    assert.containsSubset(call, {
      kind: 'http',
      where: `POST http://127.0.0.1:${server.port}/api/members`,
      outcome: 'answered',
      status: 201,
      sentBytes: 15,
    })
    assert.notInclude(JSON.stringify(await read('select * from plugin_calls')), 's3cret')
  })

  test('takes an answer that says no as an answer', async ({ assert, cleanup }) => {
    const server = await givenHttpServer(cleanup, (_request, response) => {
      response.writeHead(503).end('later')
    })
    const { ctx } = await caller(cleanup, `net:http://127.0.0.1:${server.port}`)
    const answer = await ctx.http.fetch(`http://127.0.0.1:${server.port}/`)
    assert.containsSubset(answer, { status: 503, ok: false })
    assert.equal(answer.text(), 'later')
  })

  test('is not let past limits of time and size, nor to set what is the host’s', async ({
    assert,
    cleanup,
  }) => {
    const server = await givenHttpServer(cleanup, ({ url }, response) => {
      if (url === '/endless') return void response.writeHead(200).write('…')
      if (url === '/large') return void response.end(Buffer.alloc(6 * 1024 * 1024))
    })
    const home = `http://127.0.0.1:${server.port}`
    const { refusal } = await caller(cleanup, `net:${home}/*`)
    assert.equal(await refusal(`${home}/silent`, { timeoutMs: 100 }), 'NET_LATE')
    assert.equal(await refusal(`${home}/endless`, { timeoutMs: 100 }), 'NET_LATE')
    assert.equal(await refusal(`${home}/large`), 'NET_TOO_LARGE')
    assert.equal(await refusal(home, { body: 'x'.repeat(3_000_000) }), 'NET_TOO_LARGE')
    for (const name of ['Host', 'Transfer-Encoding', 'a b', 'Proxy-Authorization'])
      assert.equal(await refusal(home, { headers: { [name]: 'x' } }), 'NET_WRONG_CALL', name)
    assert.equal(await refusal(home, { headers: { a: 'x\r\nHost: y' } }), 'NET_WRONG_CALL')
    assert.equal(await refusal('file:///etc/passwd'), 'NET_WRONG_CALL')
    assert.equal(await refusal(`http://me:secret@127.0.0.1:${server.port}/`), 'NET_WRONG_CALL')
    assert.equal(await refusal('http://127.0.0.1:1/'), 'NET_REFUSED')
    assert.isTrue((await outcomes()).every((outcome) => outcome !== 'answered'))
  })

  test('may not call more than its share', async ({ assert, cleanup }) => {
    const server = await givenHttpServer(cleanup, (_request, response) => void response.end())
    const home = `http://127.0.0.1:${server.port}/`
    const { refusal } = await caller(cleanup, `net:${home}*`)
    const codes = await Promise.all(Array.from({ length: 20 }, () => refusal(home)))
    assert.lengthOf(
      codes.filter((code) => code === 'answered 200'),
      8
    )
    assert.lengthOf(
      codes.filter((code) => code === 'NET_TOO_MANY'),
      12
    )
    assert.lengthOf(await outcomes(), 20)
  })

  test('is not sent on to where it may not call, and its secrets not elsewhere', async ({
    assert,
    cleanup,
  }) => {
    const inner = await givenHttpServer(cleanup, (_request, response) => void response.end('inner'))
    const other = await givenHttpServer(cleanup, (_request, response) => void response.end('other'))
    const places: Record<string, string> = {
      '/inner': `http://127.0.0.1:${inner.port}/`,
      '/other': `http://127.0.0.1:${other.port}/`,
      '/file': 'file:///etc/passwd',
      '/near': '/target',
      '/circle': '/circle',
    }
    const server = await givenHttpServer(cleanup, ({ url }, response) => {
      const location = places[url!]
      if (location) response.writeHead(302, { location }).end()
      else response.end('here')
    })
    const home = `http://127.0.0.1:${server.port}`
    const { ctx, refusal } = await caller(
      cleanup,
      `net:${home}/*`,
      `net:http://127.0.0.1:${other.port}/*`
    )
    const near = await ctx.http.fetch(`${home}/near`, { method: 'POST', body: 'x' })
    assert.deepEqual([near.text(), near.url], ['here', `${home}/target`])
    assert.equal(server.asked.at(-1), 'GET /target')
    assert.equal(await refusal(`${home}/inner`), 'NET_REFUSED')
    assert.isEmpty(inner.asked)
    assert.equal(await refusal(`${home}/file`), 'NET_WRONG_CALL')
    assert.equal(await refusal(`${home}/circle`), 'NET_UNREACHABLE')
    const headers = { 'x-api-key': 's3cret', 'authorization': 's3cret', 'accept': 'text/plain' }
    assert.equal((await ctx.http.fetch(`${home}/other`, { headers })).text(), 'other')
    assert.equal(other.headers[0]!.accept, 'text/plain')
    assert.notInclude(JSON.stringify(other.headers), 's3cret')
  })

  test('may call what the owner has typed', async ({ assert, cleanup }) => {
    const server = await givenHttpServer(cleanup, (_request, response) => void response.end('hei'))
    const { ctx, refusal } = await caller(cleanup, 'net:setting:server')
    const typed = `http://127.0.0.1:${server.port}`
    assert.equal(await refusal(`${typed}/x`), 'NET_REFUSED')
    await transaction((sql) =>
      sql.run(
        `insert into plugin_settings (plugin_id, scope, scope_id, version, own_values, secrets, changed_at)
         values ('caller', 'global', '', 1, ?, '{}', '2026-01-01 00:00:00.000')`,
        [JSON.stringify({ server: typed })]
      )
    )
    assert.equal((await ctx.http.fetch(`${typed}/x`)).text(), 'hei')
  })

  test('leaves lines that are kept for a month', async ({ assert, cleanup }) => {
    const { refusal } = await caller(cleanup, 'net:https://api.acme.example/*')
    await refusal('https://elsewhere.example/')
    assert.lengthOf(await outcomes(), 1)
    await forgetOldCalls()
    assert.lengthOf(await outcomes(), 1)
    const now = clock.now
    cleanup(async () => void (clock.now = now))
    clock.now = () => new Date(Date.now() + 31 * 86_400_000)
    await forgetOldCalls()
    assert.isEmpty(await outcomes())
  })
})

const TRIES = `
import { definePlugin, deny } from '@tillhouse/sdk'

export default definePlugin({
  setup(ctx) {
    ctx.on('sale.before_complete', async ({ storeId: url }) => {
      try {
        const answer = await ctx.http.fetch(url, { timeoutMs: 500 })
        return deny('got', answer.text())
      } catch (error) {
        return deny('refused', error.code)
      }
    })
  },
})
`

test.group('A plugin in a process of its own that calls another system', (group) => {
  group.each.setup(cleanDatabase)

  test('reaches what it declared, and of all else nothing, however it is written', async ({
    assert,
    cleanup,
  }) => {
    const server = await givenHttpServer(cleanup, ({ url }, response) => {
      const location = `http://localhost:${server.port}/`
      if (url === '/there/on') response.writeHead(307, { location }).end()
      else response.end('hello')
    })
    const home = await PluginHome.open(cleanup)
    const caps = [
      'hook:veto:sale.before_complete',
      `net:http://127.0.0.1:${server.port}/there*`,
      `net:http://localhost:${server.port}/*`,
      'net:https://api.acme.example/*',
    ]
    const manifest = {
      entry: { server: 'index.ts' },
      hooks: [{ hook: 'sale.before_complete@1', kind: 'guard', timeout: 3_000 }],
      permissions: caps.map((cap) => ({ cap, why: 'Calls.' })),
    }
    await home.install('caller', manifest, { 'index.ts': TRIES })
    const tried = async (storeId: string) => {
      const asked = { ...ASKED_SALE, storeId }
      const { denials } = await hooks.askGuards('sale.before_complete', asked)
      return `${denials[0]?.code} ${denials[0]?.message}`
    }
    assert.equal(await tried(`http://127.0.0.1:${server.port}/there`), 'got hello')
    const { port } = server
    const ways = [
      `http://127.0.0.1:${port}/elsewhere`,
      `http://127.0.0.1:${port}/there/on`,
      `http://localhost:${port}/`,
      `http://2130706433:${port}/`,
      `http://0x7f.1:${port}/`,
      `http://0177.0.0.1:${port}/`,
      `http://127.1:${port}/`,
      `http://0.0.0.0:${port}/`,
      `http://[::1]:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `http://[::ffff:7f00:1]:${port}/`,
      `http://[::]:${port}/`,
      'http://169.254.169.254/latest/meta-data/',
      'http://[fd00:ec2::254]/latest/meta-data/',
      'http://metadata.google.internal/',
      'http://192.168.1.1/',
      'https://evil.example/',
      'http://api.acme.example/',
    ]
    for (const way of ways) assert.equal(await tried(way), 'refused NET_REFUSED', way)
    assert.deepEqual(server.asked, ['GET /there', 'GET /there/on'])
    const calls = await readCalls('caller')
    assert.lengthOf(
      calls.filter(({ outcome }) => outcome !== 'answered'),
      ways.length
    )
  }).timeout(patient(60_000))

  test('has nothing of it without a declaration', async ({ assert, cleanup }) => {
    const home = await PluginHome.open(cleanup)
    const manifest = {
      entry: { server: 'index.ts' },
      hooks: [{ hook: 'sale.before_complete@1', kind: 'guard', timeout: 3_000 }],
      permissions: [{ cap: 'hook:veto:sale.before_complete', why: 'Tries.' }],
    }
    await home.install('caller', manifest, { 'index.ts': TRIES })
    const { denials } = await hooks.askGuards('sale.before_complete', ASKED_SALE)
    assert.equal(denials[0]?.message, 'CAPABILITY_REFUSED')
  }).timeout(patient(60_000))
})
