import type { CommentModel } from '../../../../workbook/objects';
import { cellArea } from '../../../../workbook/areas';
import { excelClass, type ExcelHost, type HostObject } from '../../../spec';
import { textOf } from '../arguments';
import { collectionMembers, found } from '../collectionMembers';
import { refuseWhenProtected } from '../protection/refuseWhenProtected';
import { commentObject, liveComment, type CommentTarget } from './commentClasses';
import { contentFrom, mentionContentFrom, type CommentContent } from './commentContent';
import { emailOf, PERSON } from './person';

/** Target of the class CommentReply. */
export interface ReplyTarget extends CommentTarget {
  readonly replyId: string;
}

type Reply = CommentModel['replies'][number];

const members = collectionMembers<CommentTarget>({
  items: (target, host) => liveComment(target).replies.map((reply) => replyObject(host, target, reply.id)),
  find: (target, key, host) => {
    const reply = liveComment(target).replies.find((other) => other.id === key);
    return reply === undefined ? null : replyObject(host, target, reply.id);
  },
});

/** Replies to a comment, oldest first. */
export const commentReplyCollectionClass = excelClass<CommentTarget>({
  name: 'CommentReplyCollection',
  ...members,
  methods: {
    ...members.methods,
    add: (target, [content, contentType], host) => {
      const reply: Reply = {
        id: host.workbook.newId('reply'),
        author: PERSON.name,
        created: host.now(),
        ...writable(contentFrom(content, contentType)),
      };
      changeReplies(target, [...liveComment(target).replies, reply]);
      return replyObject(host, target, reply.id);
    },
  },
});

/** One reply to a comment. */
export const commentReplyClass = excelClass<ReplyTarget>({
  name: 'CommentReply',
  id: (target) => target.replyId,
  fields: {
    id: { get: (target) => liveReply(target).id },
    authorName: { get: (target) => liveReply(target).author },
    authorEmail: { get: (target) => emailOf(liveReply(target).author) },
    content: {
      get: (target) => liveReply(target).text,
      set: (target, value) => changeReply(target, { text: textOf(value, 'content') }),
    },
    contentType: { get: (target) => (liveReply(target).rich === undefined ? 'Plain' : 'Mention') },
    creationDate: { get: (target) => liveReply(target).created },
    mentions: { get: (target) => liveReply(target).mentions ?? [] },
    resolved: { get: (target) => liveComment(target).resolved },
    richContent: { get: (target) => liveReply(target).rich ?? liveReply(target).text },
  },
  methods: {
    delete: (target) => {
      const { id } = liveReply(target);
      changeReplies(
        target,
        liveComment(target).replies.filter((reply) => reply.id !== id),
      );
    },
    getLocation: (target, _args, host) => {
      const { row, column } = liveComment(target).place;
      return host.range(target.sheet, cellArea(row, column));
    },
    getParentComment: (target, _args, host) =>
      commentObject(host, { sheet: target.sheet, comment: liveComment(target) }),
    updateMentions: (target, [content]) => changeReply(target, mentionContentFrom(content)),
  },
});

function replyObject(host: ExcelHost, { sheet, comment }: CommentTarget, replyId: string): HostObject {
  const target: ReplyTarget = { sheet, comment, replyId };
  return host.object('CommentReply', target);
}

function liveReply(target: ReplyTarget): Reply {
  return found(
    liveComment(target).replies.find((reply) => reply.id === target.replyId),
    target.replyId,
  );
}

function changeReplies(target: CommentTarget, replies: Reply[]): void {
  refuseWhenProtected(target.sheet, 'allowEditObjects');
  target.sheet.comments.change(liveComment(target), { replies }, 'script');
}

function changeReply(target: ReplyTarget, content: CommentContent): void {
  const { id, author, created } = liveReply(target);
  const changed: Reply = { id, author, created, ...writable(content) };
  changeReplies(
    target,
    liveComment(target).replies.map((reply) => (reply.id === id ? changed : reply)),
  );
}

function writable({ text, rich, mentions }: CommentContent): Pick<Reply, 'text' | 'rich' | 'mentions'> {
  return { text, ...(rich === undefined ? {} : { rich }), ...(mentions === undefined ? {} : { mentions }) };
}
