/** Contents and geometry of ranges: imported for what it adds to the classes. */
import './enums';
import './read';
import './write';
import './geometry';
import './navigate';
import './clear';
import './sort';
import './tidy';
import './textStyle';
import './richTextTypes';
import './richTextCells';
import './insertDelete';
import './rangeList';
import './copy';
import './finder';
import './autoFill';
import './lacks';
