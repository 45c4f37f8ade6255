function protectFormulas() {
  var ss = SpreadsheetApp.getActive();
  var sheet = ss.getActiveSheet();
  var formulas = sheet.getDataRange().getFormulas();
  for (var r = 0; r < formulas.length; r++) {
    for (var c = 0; c < formulas[r].length; c++) {
      if (formulas[r][c] !== '') {
        var protection = sheet.getRange(r + 1, c + 1).protect().setDescription('Formula ' + (r + 1) + ',' + (c + 1));
        var me = Session.getEffectiveUser();
        protection.addEditor(me);
        protection.removeEditors(protection.getEditors());
        if (protection.canDomainEdit()) protection.setDomainEdit(false);
      }
    }
  }
  var whole = sheet.protect().setDescription('Whole sheet');
  whole.setUnprotectedRanges([sheet.getRange('A2:A5')]);
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (p) { return p.getDescription() + ' ' + p.getRange().getA1Notation(); })
    .concat(whole.getUnprotectedRanges().map(function (r) { return r.getA1Notation(); }));
}
