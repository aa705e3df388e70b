import type { HttpContext } from '@adonisjs/core/http'
import { addFile } from '#app/move_in/add_file'
import { listMoveIns, loadMoveIn } from '#app/move_in/list_move_ins'
import { MoveIn } from '#app/move_in/move_in'
import { explainFile } from '#app/move_in/move_in_transformer'
import { moveInValidator } from '#app/move_in/move_in_validator'

/** Files of the system that a shop used before, brought together. */
export default class MoveInsController {
  async index({ inertia, person }: HttpContext) {
    return inertia.render('move_in/index', { moveIns: await listMoveIns(person!.storeId!) })
  }

  /** The old address of the import of items. */
  async create({ response }: HttpContext) {
    return response.redirect('/move-in')
  }

  async store(ctx: HttpContext) {
    const { request, response, person } = ctx
    const { files } = await request.validateUsing(moveInValidator)
    const moveIn = await MoveIn.create({
      storeId: person!.storeId!,
      createdById: person!.user.id,
    })
    const added = await addAll(ctx, moveIn, files)
    if (added > 0) return response.redirect(`/move-in/${moveIn.id}`)
    await moveIn.delete()
    return response.redirect('/move-in')
  }

  async show({ inertia, params }: HttpContext) {
    return inertia.render('move_in/show', { moveIn: await loadMoveIn(String(params.id)) })
  }

  /** More files for a move-in that has begun. */
  async update(ctx: HttpContext) {
    const { files } = await ctx.request.validateUsing(moveInValidator)
    const moveIn = await MoveIn.findOrFail(ctx.params.id)
    await addAll(ctx, moveIn, files)
    return ctx.response.redirect(`/move-in/${moveIn.id}`)
  }
}

type UploadedFiles = Awaited<ReturnType<typeof moveInValidator.validate>>['files']

/** Adds what can be read; of the others it is told why not. */
async function addAll({ session, i18n }: HttpContext, moveIn: MoveIn, files: UploadedFiles) {
  const problems: string[] = []
  for (const file of files) {
    const added = await addFile(moveIn, { path: file.tmpPath!, name: file.clientName })
    if (!added.ok) problems.push(`${file.clientName}: ${explainFile(added, i18n)}`)
  }
  if (problems.length > 0) session.flash('inputErrorsBag', { files: problems })
  return files.length - problems.length
}
