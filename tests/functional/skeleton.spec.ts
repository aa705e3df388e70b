import { test } from '@japa/runner'

test.group('Server rendering', () => {
  test('the sign-in page carries its form in the HTML', async ({ client, assert }) => {
    const response = await client.get('/sign-in')
    response.assertStatus(200)
    assert.include(response.text(), 'data-server-rendered')
    assert.match(response.text(), /<input[^>]+type="password"/)
  })

  test('a stranger is sent from the home page to sign-in', async ({ client, assert }) => {
    const response = await client.get('/').redirects(0)
    assert.equal(response.status(), 302)
    assert.equal(response.header('location'), '/sign-in')
  })
})
