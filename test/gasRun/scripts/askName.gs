function askName() {
  var ui = SpreadsheetApp.getUi();
  var result = ui.prompt("Let's get to know each other!", 'Please enter your name:', ui.ButtonSet.OK_CANCEL);
  var button = result.getSelectedButton();
  var text = result.getResponseText();
  if (button == ui.Button.OK) {
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue(text);
    ui.alert('Your name is ' + text + '.');
  } else if (button == ui.Button.CANCEL) {
    ui.alert("I didn't get your name.");
  }
}
