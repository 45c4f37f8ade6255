const RECIPIENT_COL = 'Recipient';
const EMAIL_SENT_COL = 'Email Sent';

function sendEmails() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const dataRange = sheet.getDataRange();
  const data = dataRange.getDisplayValues();
  const heads = data.shift();
  const emailSentColIdx = heads.indexOf(EMAIL_SENT_COL);
  const obj = data.map((r) => heads.reduce((o, k, i) => ((o[k] = r[i] || ''), o), {}));
  const out = [];
  obj.forEach(function (row) {
    if (row[EMAIL_SENT_COL] == '') {
      try {
        const text = fillInTemplate('Hello {{First name}}, you owe {{Amount}}.', row);
        Logger.log(text);
        GmailApp.sendEmail(row[RECIPIENT_COL], 'Reminder', text);
        out.push([new Date()]);
      } catch (e) {
        out.push([e.message]);
      }
    } else {
      out.push([row[EMAIL_SENT_COL]]);
    }
  });
  sheet.getRange(2, emailSentColIdx + 1, out.length).setValues(out);
}

function fillInTemplate(template, data) {
  return template.replace(/{{[^{}]+}}/g, (key) => data[key.replace(/[{}]+/g, '')] || '');
}
