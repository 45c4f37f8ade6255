import { stage } from './excelScript';

describe('comments', () => {
  it('are added at a cell, found there, answered, resolved and deleted', async () => {
    const { run } = stage();
    const seen = await run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add('Sheet1!B2', 'Is this right?');
      const reply = comment.replies.add('Yes.');
      reply.load('content,authorName,id');
      comment.resolved = true;
      comment.load('id,content,authorName,creationDate,resolved,contentType');
      const place = comment.getLocation().load('address');
      const byCell = comments.getItemByCell('Sheet1!B2').load('id');
      await context.sync();
      const parent = comments.getItemByReplyId(reply.id).load('id');
      const count = comment.replies.getCount();
      await context.sync();
      return {
        comment: [comment.content, comment.resolved, comment.contentType, comment.creationDate.toISOString()],
        reply: [reply.content, reply.authorName === comment.authorName, count.value],
        place: place.address,
        same: byCell.id === comment.id && parent.id === comment.id,
      };
    });
    expect(seen).toEqual({
      comment: ['Is this right?', true, 'Plain', '2024-05-15T12:00:00.000Z'],
      reply: ['Yes.', true, 1],
      place: 'Sheet1!B2',
      same: true,
    });
    const left = await run(async (context) => {
      context.workbook.comments.getItemAt(0).delete();
      const count = context.workbook.worksheets.getItem('Sheet1').comments.getCount();
      await context.sync();
      return count.value;
    });
    expect(left).toBe(0);
  });

  it('name people, and give the plain text too', async () => {
    const { run } = stage();
    const seen = await run(async (context) => {
      const comment = context.workbook.comments.add(
        'Sheet1!A1',
        {
          mentions: [{ email: 'kate@example.com', id: 0, name: 'Kate' }],
          richContent: '<at id="0">Kate</at> please look',
        },
        'Mention',
      );
      comment.load('content,richContent,mentions,contentType');
      await context.sync();
      const first = [comment.content, comment.richContent, comment.mentions[0]?.name, comment.contentType];
      comment.content = 'done';
      comment.load('contentType,mentions');
      await context.sync();
      return [...first, comment.contentType, comment.mentions];
    });
    expect(seen).toEqual(['Kate please look', '<at id="0">Kate</at> please look', 'Kate', 'Mention', 'Plain', []]);
  });

  it('stand at one cell, one a cell', async () => {
    const { refusal } = stage();
    expect(await refusal((context) => (context.workbook.comments.add('Sheet1!A1:B1', 'x'), context.sync()))).toBe(
      'InvalidArgument',
    );
    const twice = await refusal((context) => {
      context.workbook.comments.add('Sheet1!A1', 'x');
      context.workbook.comments.add('Sheet1!A1', 'y');
      return context.sync();
    });
    expect(twice).toBe('InvalidOperation');
    expect(
      await refusal((context) => (context.workbook.comments.getItemByCell('Sheet1!C9').load('id'), context.sync())),
    ).toBe('ItemNotFound');
  });

  it('move with their cells', async () => {
    const { run } = stage();
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const comment = sheet.comments.add('A2', 'x');
      sheet.getRange('1:1').insert('Down');
      const place = comment.getLocation().load('address');
      await context.sync();
      return place.address;
    });
    expect(address).toBe('Sheet1!A3');
  });
});
