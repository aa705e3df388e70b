import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { ObjectNotFound } from '#app/users/access_errors'
import { DEPARTMENT_COLORS } from '#app/catalog/departments/department_colors'
import {
  countItemsByDepartment,
  loadDepartmentTree,
} from '#app/catalog/departments/department_tree'
import { departmentValidator } from '#app/catalog/departments/department_validator'
import { archiveDepartment, saveDepartment } from '#app/catalog/departments/save_department'
import { flashFieldProblems } from '#app/catalog/items/form_errors_transformer'
import { loadTaxChoices } from '#app/catalog/items/item_choices'

/** The tree of departments. */
export default class DepartmentsController {
  async index({ inertia, person }: HttpContext) {
    return inertia.render('catalog/departments', {
      departments: await loadDepartmentTree(),
      itemCounts: await countItemsByDepartment(),
      taxCategories: await loadTaxChoices(person!.storeId!),
      colors: [...DEPARTMENT_COLORS],
    })
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, null)
  }

  async update(ctx: HttpContext) {
    return this.#save(ctx, String(ctx.params.id))
  }

  async destroy({ params, person, response, session, i18n }: HttpContext) {
    const act = { storeId: person!.storeId!, operatorId: person!.user.id }
    const archived = await transaction((sql) => archiveDepartment(sql, String(params.id), act))
    if (!archived.ok) session.flash('problem', i18n.t('catalog.departments.errors.not_empty'))
    return response.redirect('/departments')
  }

  async #save(ctx: HttpContext, departmentId: string | null) {
    const { request, response, person, session, i18n } = ctx
    const form = await request.validateUsing(departmentValidator)
    const act = { storeId: person!.storeId!, operatorId: person!.user.id }
    const saved = await transaction((sql) => saveDepartment(sql, departmentId, form, act))
    if (saved.ok) {
      session.flash('notice', i18n.t('catalog.notices.saved'))
      return response.redirect('/departments')
    }
    if (saved.reason === 'not_found') throw new ObjectNotFound()
    flashFieldProblems(ctx, [
      { field: 'parentId', key: `catalog.departments.errors.${saved.reason}` },
    ])
    return response.redirect().back()
  }
}
