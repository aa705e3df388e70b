import type { HttpContext } from '@adonisjs/core/http'
import type { ErrorCode } from '#core/errors/error_codes'
import { problemType } from '#core/problem_type'

/** Answers an expected failure of the register's API as problem+json with a stable code. */
export function answerProblem(
  { request, response }: Pick<HttpContext, 'request' | 'response'>,
  status: number,
  code: ErrorCode,
  detail: Record<string, unknown> = {}
) {
  return response
    .status(status)
    .header('content-type', 'application/problem+json')
    .send({ type: problemType(code), status, code, requestId: request.id(), ...detail })
}
