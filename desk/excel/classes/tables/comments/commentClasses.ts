import type { CommentModel } from '../../../../workbook/objects';
import { cellArea } from '../../../../workbook/areas';
import { excelClass, type ExcelHost, type HostObject } from '../../../spec';
import { ExcelError } from '../../../excelError';
import { columnsOf, rowsOf } from '../areaParts';
import { flagOf, invalidArgument, textOf } from '../arguments';
import { collectionMembers, found } from '../collectionMembers';
import { refuseWhenProtected } from '../protection/refuseWhenProtected';
import type { Scope, SheetScope } from '../targets';
import { contentFrom, mentionContentFrom, type CommentContent } from './commentContent';
import { emailOf, PERSON } from './person';

/** Target of the class Comment. */
export interface CommentTarget extends SheetScope {
  readonly comment: CommentModel;
}

const members = collectionMembers<Scope>({
  items: (scope, host) => commentsOfScope(scope).map((target) => commentObject(host, target)),
  find: (scope, key, host) => {
    const target = commentsOfScope(scope).find(({ comment }) => comment.id === key);
    return target === undefined ? null : commentObject(host, target);
  },
});

/** Comments of the workbook or of a sheet. */
export const commentCollectionClass = excelClass<Scope>({
  name: 'CommentCollection',
  ...members,
  methods: {
    ...members.methods,
    add: addComment,
    getItemByCell: (scope, [cell], host) => {
      const { sheet, area } = host.areaOf(cell, 'sheet' in scope ? scope.sheet : undefined);
      const comment = [...sheet.comments].find(({ place }) => place.row === area.top && place.column === area.left);
      return commentObject(host, { sheet, comment: found(comment, 'comment of the cell') });
    },
    getItemByReplyId: (scope, [replyId], host) => {
      const target = commentsOfScope(scope).find(({ comment }) =>
        comment.replies.some((reply) => reply.id === replyId),
      );
      return commentObject(host, found(target, replyId));
    },
  },
});

/** A comment with its replies. */
export const commentClass = excelClass<CommentTarget>({
  name: 'Comment',
  id: (target) => target.comment.id,
  fields: {
    id: { get: (target) => liveComment(target).id },
    authorName: { get: (target) => liveComment(target).author },
    authorEmail: { get: (target) => emailOf(liveComment(target).author) },
    content: {
      get: (target) => liveComment(target).text,
      set: (target, value) => changeContent(target, { text: textOf(value, 'content') }),
    },
    contentType: { get: (target) => (liveComment(target).rich === undefined ? 'Plain' : 'Mention') },
    creationDate: { get: (target) => liveComment(target).created },
    mentions: { get: (target) => liveComment(target).mentions ?? [] },
    resolved: {
      get: (target) => liveComment(target).resolved,
      set: (target, value) => change(target, { resolved: flagOf(value, 'resolved') }),
    },
    richContent: { get: (target) => liveComment(target).rich ?? target.comment.text },
  },
  links: { replies: (target, host) => host.object('CommentReplyCollection', target) },
  methods: {
    delete: (target) => target.sheet.comments.remove(liveComment(target), 'script'),
    getLocation: (target, _args, host) => {
      const { row, column } = liveComment(target).place;
      return host.range(target.sheet, cellArea(row, column));
    },
    updateMentions: (target, [content]) => changeContent(target, mentionContentFrom(content)),
  },
});

/** Give the comment, or refuse when it was deleted since. @throws ExcelError ItemNotFound */
export function liveComment({ sheet, comment }: CommentTarget): CommentModel {
  return found(sheet.comments.get(comment.id), comment.id);
}

/** Make the Comment object of a comment. */
export function commentObject(host: ExcelHost, target: CommentTarget): HostObject {
  return host.object('Comment', target);
}

function commentsOfScope(scope: Scope): readonly CommentTarget[] {
  const sheets = 'sheet' in scope ? [scope.sheet] : scope.workbook.sheets;
  return sheets.flatMap((sheet) => sheet.comments.all.map((comment) => ({ sheet, comment })));
}

function addComment(scope: Scope, [cell, content, contentType]: readonly unknown[], host: ExcelHost): HostObject {
  const { sheet, area } = host.areaOf(cell, 'sheet' in scope ? scope.sheet : undefined);
  if (rowsOf(area) > 1 || columnsOf(area) > 1) throw invalidArgument('A comment stands at one cell.');
  refuseWhenProtected(sheet, 'allowEditObjects');
  const place = { row: area.top, column: area.left };
  const isTaken = [...sheet.comments].some(
    (other) => other.place.row === place.row && other.place.column === place.column,
  );
  if (isTaken || sheet.note(place.row, place.column) !== null)
    throw new ExcelError(
      'InvalidOperation',
      'The operation attempted is invalid on the object: the cell has a comment or a note.',
    );
  const comment: CommentModel = {
    id: host.workbook.newId('comment'),
    place,
    author: PERSON.name,
    created: host.now(),
    resolved: false,
    replies: [],
    ...contentFrom(content, contentType),
  };
  return commentObject(host, { sheet, comment: sheet.comments.add(comment, 'script') });
}

function change(target: CommentTarget, changes: Partial<CommentModel>): void {
  refuseWhenProtected(target.sheet, 'allowEditObjects');
  target.sheet.comments.change(liveComment(target), changes, 'script');
}

function changeContent(target: CommentTarget, content: CommentContent): void {
  const comment = liveComment(target);
  delete comment.rich;
  delete comment.mentions;
  change(target, content);
}
