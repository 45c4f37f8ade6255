// The core on its own thread; a bundle of its own, whose text the page carries.
import '../../pane/engine/worker';
