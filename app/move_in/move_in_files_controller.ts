import { rm } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { read, transaction } from '#core/sql'
import { loadTaxChoices } from '#app/catalog/items/item_choices'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { clearProblems } from '#app/move_in/engine/problem_store'
import { setOptions } from '#app/move_in/engine/set_options'
import { MoveInFile } from '#app/move_in/move_in_file'
import { listsToImportInto } from '#app/move_in/targets/list_prices/list_prices'
import { transformFile } from '#app/move_in/move_in_transformer'
import { moveInFileValidator } from '#app/move_in/move_in_validator'

/** One file of a move-in: how it is read, what a check found, what an import did. */
export default class MoveInFilesController {
  async show({ inertia, params, i18n }: HttpContext) {
    const file = await MoveInFile.findOrFail(params.id)
    return inertia.render('move_in/file', {
      file: await transformFile(file, i18n),
      taxCategories: await loadTaxChoices(file.storeId),
      scope: await loadPriceScope(file.storeId),
      priceLists: file.kind === 'list_prices' ? await listsToImportInto(file.storeId) : [],
      stores: await read<{ id: string; name: string }>(
        'select id, name from stores where archived_at is null order by name'
      ),
    })
  }

  async update({ request, response, params, session, i18n }: HttpContext) {
    const form = await request.validateUsing(moveInFileValidator)
    const file = await MoveInFile.findOrFail(params.id)
    const set = await setOptions(file, form)
    if (!set.ok) session.flash('problem', i18n.t(`move_in.errors.${set.reason}`))
    return response.redirect(`/move-in/files/${file.id}`)
  }

  /** Takes a file off the list that nothing was imported from. */
  async destroy({ response, params, session, i18n }: HttpContext) {
    const file = await MoveInFile.findOrFail(params.id)
    const changes = await read('select sequence from move_in_changes where file_id = ? limit 1', [
      file.id,
    ])
    if (changes.length > 0) {
      session.flash('problem', i18n.t('move_in.errors.has_changes'))
      return response.redirect(`/move-in/files/${file.id}`)
    }
    await clearProblems(file.id)
    await transaction((sql) => sql.run('delete from move_in_files where id = ?', [file.id]))
    await rm(file.filePath, { force: true })
    return response.redirect(`/move-in/${file.moveInId}`)
  }
}
