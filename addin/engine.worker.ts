// The core on its own thread; a bundle of its own, started by taskpane.tsx.
import '../pane/engine/worker';
