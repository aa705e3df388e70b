import { test } from '@japa/runner'
import { isAtTheServer, type RequestOrigin } from '#app/setup/first_run/is_at_the_server'
import { readDraftItems } from '#app/setup/first_run/read_draft_items'
import { storeCode } from '#app/setup/first_run/store_code'

const APP_URL = 'http://127.0.0.1:3333'
const LOCAL: RequestOrigin = {
  remoteAddress: '127.0.0.1',
  httpVersion: '1.1',
  headers: { host: '127.0.0.1:3333' },
}

test.group('Who sits at the server', () => {
  test('is a browser that connects from this machine by a name of this machine', ({ assert }) => {
    const hosts = ['127.0.0.1:3333', 'localhost:3333', '[::1]:3333', 'localhost']
    for (const host of hosts) {
      assert.isTrue(isAtTheServer({ ...LOCAL, headers: { host } }, APP_URL), host)
    }
    for (const remoteAddress of ['::1', '::ffff:127.0.0.1', '127.0.0.2']) {
      assert.isTrue(isAtTheServer({ ...LOCAL, remoteAddress }, APP_URL), remoteAddress)
    }
  })

  test('is nobody from elsewhere, nor through a proxy, nor under a strange name', ({ assert }) => {
    const others: Record<string, [Partial<RequestOrigin>, string?]> = {
      'another machine': [{ remoteAddress: '192.168.1.40' }],
      'no address': [{ remoteAddress: undefined }],
      'an address that only begins so': [{ remoteAddress: '127.0.0.1.evil' }],
      'a forwarded request': [{ headers: { ...LOCAL.headers, forwarded: 'for=10.0.0.1' } }],
      'a proxy': [{ headers: { ...LOCAL.headers, 'x-forwarded-proto': 'https' } }],
      'a proxy with an address': [{ headers: { ...LOCAL.headers, 'x-real-ip': '10.0.0.1' } }],
      'a cache': [{ headers: { ...LOCAL.headers, via: '1.1 cache' } }],
      'an old proxy without headers': [{ httpVersion: '1.0' }],
      'a name pointed at us': [{ headers: { host: 'evil.example' } }],
      'a name that begins like ours': [{ headers: { host: 'localhost.evil.example' } }],
      'no name': [{ headers: {} }],
      'a foreign page': [{ headers: { ...LOCAL.headers, origin: 'http://evil.example' } }],
      'a sandboxed page': [{ headers: { ...LOCAL.headers, origin: 'null' } }],
      'a server with a public address': [{}, 'https://shop.example'],
    }
    for (const [who, [change, appUrl = APP_URL]] of Object.entries(others)) {
      assert.isFalse(isAtTheServer({ ...LOCAL, ...change }, appUrl), who)
    }
  })
})

test.group('Items keyed in the set-up', () => {
  const money = { currencyDigits: 2, decimalSeparator: ',' } as const

  test('are read as the reader of the language writes figures', ({ assert }) => {
    const rows = [
      { name: 'Bread', price: '1.234,5', barcode: '96385074' },
      { name: 'Bag', price: '', barcode: 'bag-1' },
      { name: '', price: '', barcode: '' },
    ]
    assert.deepEqual(readDraftItems(rows, money), {
      ok: true,
      value: [
        {
          name: 'Bread',
          unitPriceMinorE4: 1_234_500_000,
          identifier: { kind: 'gtin', value: '96385074' },
        },
        { name: 'Bag', unitPriceMinorE4: null, identifier: { kind: 'sku', value: 'bag-1' } },
      ],
    })
  })

  test('say which field is wrong: no name, a negative price, a wrong digit, a code twice', ({
    assert,
  }) => {
    const rows = [
      { name: '', price: '1', barcode: '' },
      { name: 'A', price: '-1', barcode: '96385075' },
      { name: 'B', price: '1', barcode: 'same' },
      { name: 'C', price: '1', barcode: 'SAME' },
    ]
    const read = readDraftItems(rows, money)
    assert.deepEqual(!read.ok && read.problems.map(({ field, key }) => [field, key]), [
      ['rows.0.name', 'setup.items.name_missing'],
      ['rows.1.price', 'catalog.errors.negative'],
      ['rows.1.barcode', 'catalog.codes.bad_check_digit'],
      ['rows.3.barcode', 'setup.items.barcode_twice'],
    ])
  })
})

test.group('The code of a store', () => {
  test('is its name in plain letters, short enough for a file name', ({ assert }) => {
    assert.equal(storeCode('Fjordgata Landhandel'), 'fjordgata-landhandel')
    assert.equal(storeCode('Bäckerei Ærø & Sønn'), 'backerei-aero-sonn')
    assert.equal(storeCode('A very long name of a very small shop'), 'a-very-long-name-of')
    assert.equal(storeCode('店'), 'main')
  })
})
