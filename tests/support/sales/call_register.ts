import type { GivenShop } from '#tests/support/given_shop'

export interface Reply {
  status: number
  // The tests look at what the answer holds; its shape is what they check.
  body: Record<string, unknown>
}

/** A call of the register's API as an operator who signed on. */
export async function callRegister(
  shop: Pick<GivenShop, 'device'>,
  operatorToken: string,
  method: string,
  path: string,
  body?: unknown
): Promise<Reply> {
  const response = await fetch(`http://${process.env.HOST}:${process.env.PORT}${path}`, {
    method,
    headers: {
      ...shop.device.headers(operatorToken),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Reply['body']) }
}
