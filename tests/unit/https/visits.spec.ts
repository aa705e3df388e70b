import { test } from '@japa/runner'
import { trustProxies } from '#core/trusted_proxies'
import { isServedAsItCame, mayInsist, type Visit } from '#app/https/classify_visit'
import { consoleWords, startFailureWords } from '#app/https/console_words'
import { decideMode, HTTPS_MODES, isModeFixed, type ModeWish } from '#app/https/https_mode'
import { detectPlatform } from '#app/https/detect_platform'

const visit = (changes: Partial<Visit>): Visit => ({
  mode: 'authority',
  isSecure: false,
  hostname: 'till.local',
  path: '/register',
  ...changes,
})

const wish = (changes: Partial<ModeWish>): ModeWish => ({
  wish: 'auto',
  chosen: null,
  host: '0.0.0.0',
  appUrl: 'http://127.0.0.1:3333',
  hasCertificateFiles: false,
  ...changes,
})

test.group('Who vouches for the server', () => {
  test('the demo and a developer, reachable from the machine only, have no HTTPS', ({ assert }) => {
    assert.equal(decideMode(wish({ host: '127.0.0.1' })), 'off')
    assert.equal(decideMode(wish({ host: 'localhost' })), 'off')
  })

  test('a shop that others can reach vouches for itself, or stands behind its https address', ({
    assert,
  }) => {
    assert.equal(decideMode(wish({})), 'authority')
    assert.equal(decideMode(wish({ appUrl: 'https://till.shop.example' })), 'proxy')
    assert.equal(decideMode(wish({ host: '127.0.0.1', wish: 'required' })), 'authority')
  })

  test('the owner’s choice goes before that, and .env before the owner', ({ assert }) => {
    for (const chosen of HTTPS_MODES) assert.equal(decideMode(wish({ chosen })), chosen)
    assert.equal(decideMode(wish({ chosen: 'authority', wish: 'off' })), 'off')
    assert.equal(decideMode(wish({ chosen: 'authority', hasCertificateFiles: true })), 'own')
    assert.isTrue(isModeFixed(wish({ wish: 'off' })))
    assert.isTrue(isModeFixed(wish({ hasCertificateFiles: true })))
    assert.isFalse(isModeFixed(wish({ chosen: 'own' })))
  })
})

test.group('Which visits are served as they came', () => {
  test('everything, while HTTPS is off, over HTTPS, or on the machine itself', ({ assert }) => {
    assert.isTrue(isServedAsItCame(visit({ mode: 'off' })))
    assert.isTrue(isServedAsItCame(visit({ isSecure: true })))
    for (const hostname of ['localhost', '127.0.0.1', '::1'])
      assert.isTrue(isServedAsItCame(visit({ hostname })), hostname)
  })

  test('from elsewhere in the clear: only the way to trust, probes and receipts', ({ assert }) => {
    for (const path of ['/trust', '/trust/tillhouse-ca.crt', '/health/live', '/metrics', '/r/abc'])
      assert.isTrue(isServedAsItCame(visit({ path })), path)
    for (const path of ['/', '/register', '/trusted', '/sign-in', '/reports', '/api/documents/1'])
      assert.isFalse(isServedAsItCame(visit({ path })), path)
  })

  test('browsers are told to insist only on a public name at the ordinary port', ({ assert }) => {
    const insists = (mode: Visit['mode'], host: string, hostname = host) =>
      mayInsist(visit({ mode, isSecure: true, hostname }), host)
    assert.isTrue(insists('proxy', 'till.shop.example'))
    assert.isTrue(insists('own', 'till.shop.example'))
    assert.isFalse(insists('authority', 'till.shop.example'))
    assert.isFalse(insists('own', 'till.shop.example:3443', 'till.shop.example'))
    for (const host of ['till.local', 'kassa', '192.168.1.20', 'localhost', 'fd00::2'])
      assert.isFalse(insists('proxy', host), host)
    const plain = visit({ mode: 'proxy', hostname: 'till.shop.example' })
    assert.isFalse(mayInsist(plain, 'till.shop.example'))
  })
})

test.group('Proxies that are believed', () => {
  test('the machine itself by name, single addresses and whole networks, IPv4 in IPv6 too', ({
    assert,
  }) => {
    const believes = trustProxies('loopback, 10.0.0.5 172.18.0.0/16,fd00::/8')
    for (const address of ['127.0.0.1', '::1', '10.0.0.5', '::ffff:172.18.9.9', 'fd12::1'])
      assert.isTrue(believes(address), address)
    for (const address of ['10.0.0.6', '172.19.0.1', '2001:db8::1', 'nonsense', undefined])
      assert.isFalse(believes(address), String(address))
  })

  test('nobody, when the list is empty', ({ assert }) => {
    assert.isFalse(trustProxies('')('127.0.0.1'))
  })

  test('a mistake in the list is named', ({ assert }) => {
    for (const wrong of ['proxy.local', '10.0.0.0/33', '10.0.0.0/x', '*'])
      assert.throws(
        () => trustProxies(wrong),
        new RegExp(`TRUSTED_PROXIES.*"${wrong[0] === '*' ? '\\*' : wrong}"`)
      )
  })
})

test.group('Words for the console', () => {
  test('a port that is taken or refused is told with what to do', ({ assert }) => {
    const failure = (code: string) => Object.assign(new Error(code), { code, syscall: 'listen' })
    assert.include(startFailureWords(failure('EADDRINUSE'), '3333'), 'Port 3333 is taken')
    assert.include(startFailureWords(failure('EACCES'), '80'), 'may not open port 80')
    assert.include(startFailureWords(failure('EADDRNOTAVAIL'), '80'), 'HOST in .env')
    assert.isNull(startFailureWords(new Error('something else'), '3333'))
    assert.include(consoleWords({ reason: 'port_taken', detail: '3443' }), 'HTTPS_PORT')
  })

  test('a certificate that still serves does not claim that the shop is closed', ({ assert }) => {
    assert.notInclude(consoleWords({ reason: 'expired', detail: '/x' }), 'only this machine')
    assert.include(consoleWords({ reason: 'key_of_another', detail: '/x' }), 'only this machine')
  })
})

test.group('Which device it is', () => {
  test('as its browser says', ({ assert }) => {
    const agents = {
      ios: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1',
      android: 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/131.0 Mobile',
      chromeos: 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/131.0',
      firefox: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0',
      macos: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15',
      windows:
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Edg/131.0',
      linux: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0',
    }
    for (const [platform, agent] of Object.entries(agents))
      assert.equal(detectPlatform(agent), platform as ReturnType<typeof detectPlatform>)
  })
})
