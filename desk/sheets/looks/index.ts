/** Looks of cells, rules over them and notes: imported for what they add to the classes. */
import './enums';
import './colors';
import './lookMembers';
import './borders';
import './merges';
import './notes';
import './dataValidation';
import './validationMembers';
import './checkboxes';
import './conditionBuilder';
import './conditionalFormats';
import './bandingMembers';
import './rangeLists';
