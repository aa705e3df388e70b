import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { withoutPeeking } from '#core/sql_sqlite'

test.group('Statements on SQLite', () => {
  test('the planner cannot see a value, but a question mark in a text stays one', ({ assert }) => {
    assert.equal(
      withoutPeeking("select 'why?', 'it''s?' from items where id in (?, ?) and sku = ?"),
      "select 'why?', 'it''s?' from items where id in (+?, +?) and sku = +?"
    )
  })

  test('what is looked for by its beginning keeps its way through the index', ({ assert }) => {
    assert.equal(withoutPeeking('name like ? and id = ?'), 'name like ? and id = +?')
  })

  test('every kind of value means the same behind the sign', ({ assert }) => {
    const connection = new Database(':memory:')
    connection.exec('create table kept (name text, amount bigint, bytes blob)')
    const values = ['007', 9_007_199_254_740_993n, Buffer.from([0, 255])]
    connection.prepare(withoutPeeking('insert into kept values (?, ?, ?)')).run(...values)
    connection.prepare(withoutPeeking('insert into kept values (?, ?, ?)')).run('7', null, null)
    const text = withoutPeeking('select * from kept where name = ? and amount = ? and bytes = ?')
    const rows = connection
      .prepare(text)
      .safeIntegers()
      .all(...values)
    assert.deepEqual(rows, [{ name: values[0], amount: values[1], bytes: values[2] }])
    connection.close()
  })
})
