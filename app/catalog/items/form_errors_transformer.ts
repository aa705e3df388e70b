import type { HttpContext } from '@adonisjs/core/http'
import type { IdentifierFailure } from '#app/catalog/items/write_identifiers'
import type { FieldProblem } from '#app/catalog/items/read_item_form'

/** Puts translated field errors where the page finds them, and what was typed back into the form. */
export function flashFieldProblems({ session, i18n }: HttpContext, problems: FieldProblem[]): void {
  session.flash(
    'inputErrorsBag',
    Object.fromEntries(problems.map(({ field, key, data }) => [field, [i18n.t(key, data)]]))
  )
}

/** What is wrong with an identifier, in the reader's words. */
export function explainIdentifier(
  { i18n }: Pick<HttpContext, 'i18n'>,
  failure: IdentifierFailure
): string {
  switch (failure.reason) {
    case 'bad_identifier':
      return i18n.t(`catalog.codes.${failure.problem}`, { digit: failure.expectedCheckDigit })
    case 'identifier_repeated':
      return i18n.t('catalog.errors.identifier_repeated', { value: failure.value })
    case 'identifier_taken':
      return i18n.t('catalog.errors.identifier_taken', {
        value: failure.value,
        item: failure.itemName,
      })
  }
}

export function flashIdentifierProblem(
  ctx: HttpContext,
  failure: IdentifierFailure,
  field = 'identifiers'
): void {
  ctx.session.flash('inputErrorsBag', {
    [`${field}.${failure.index}`]: [explainIdentifier(ctx, failure)],
    [field]: [explainIdentifier(ctx, failure)],
  })
}
