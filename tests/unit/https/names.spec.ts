import { test } from '@japa/runner'
import { nameOf, secureAddress } from '#app/https/addresses'
import { findNames, isLoopback, normaliseName } from '#app/https/names'

const address = (value: string, internal = false) => ({
  address: value,
  family: value.includes(':') ? ('IPv6' as const) : ('IPv4' as const),
  internal,
  netmask: '',
  mac: '',
  cidr: null,
  scopeid: 0,
})

test.group('Names of a server', () => {
  test('what people type becomes a name: addresses of pages, capitals, a last dot', ({
    assert,
  }) => {
    const typed = [
      ' Till.Local ',
      'https://till.local:3443/register',
      'till.local.',
      '192.168.1.20',
      'http://192.168.1.20:3333',
      'fd00::2',
      'http://[fd00::2]:3333/',
    ]
    assert.deepEqual(typed.map(normaliseName), [
      'till.local',
      'till.local',
      'till.local',
      '192.168.1.20',
      '192.168.1.20',
      'fd00::2',
      'fd00::2',
    ])
  })

  test('what is no name is none', ({ assert }) => {
    for (const typed of ['', 'two words', '-till', 'till_1', '*.shop.example', '300.1.1.1', 'a..b'])
      assert.isNull(normaliseName(typed), typed)
  })

  test('a machine is found by its lasting addresses and its name, containers’ bridges left out', ({
    assert,
  }) => {
    const names = findNames({
      hostname: 'Kassa-PC',
      interfaces: {
        lo: [address('127.0.0.1', true), address('::1', true)],
        eth0: [
          address('192.168.1.20'),
          address('fe80::1'),
          address('2001:db8::5'),
          address('fd12::5'),
        ],
        docker0: [address('172.17.0.1')],
        wlan0: [address('169.254.3.4')],
      },
    })
    assert.deepEqual(names, ['192.168.1.20', 'fd12::5', 'kassa-pc.local', 'kassa-pc'])
  })

  test('only names that stay on the machine count as loopback', ({ assert }) => {
    for (const name of ['localhost', 'shop.localhost', '127.0.0.1', '127.9.9.9', '::1'])
      assert.isTrue(isLoopback(name), name)
    for (const name of ['till.local', '10.0.0.127', 'localhost.example.com', '128.0.0.1', ''])
      assert.isFalse(isLoopback(name), name)
  })

  test('addresses bracket IPv6 and leave the ordinary port out', ({ assert }) => {
    assert.equal(secureAddress('fd00::2', 3443), 'https://[fd00::2]:3443')
    assert.equal(secureAddress('till.local', 443), 'https://till.local')
    assert.equal(nameOf('[fd00::2]:3333'), 'fd00::2')
    assert.equal(nameOf('till.local:3333'), 'till.local')
    assert.equal(nameOf('not a host'), '')
  })
})
