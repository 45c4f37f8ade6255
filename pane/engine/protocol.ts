import type { Book, Cell, Sheet } from '../../core/index';
import type { Asked, Asking } from './asked';
import type { CardView } from './cardView';
import type { EngineRequest, EngineStep, Looked, NothingToDo, PastClass, RowPlace } from './engine';
import type { OverwriteOffer } from './overwriteOffer';
import type { RunView } from './runView';
import type { PatchFrame, WirePiece } from './wire';

/** A book without its rows; the rows follow in pieces. */
export interface BookHead extends Omit<Book, 'sheets'> {
  readonly sheets: readonly Omit<Sheet, 'rows'>[];
}

/** What the screen side says. */
export type ToWorker =
  | { readonly kind: 'book'; readonly head: BookHead }
  | {
      readonly kind: 'rows';
      readonly sheet: number;
      readonly rows: readonly (readonly Cell[])[];
      readonly isLast: boolean;
    }
  | { readonly kind: 'look'; readonly request: EngineRequest }
  | { readonly kind: 'plan'; readonly request: EngineRequest }
  | { readonly kind: 'ask'; readonly asking: Asking }
  | { readonly kind: 'customer' | 'history'; readonly place: RowPlace };

/** What the worker says. Every message to it is answered by exactly one of `taken`, `looked`, `planned`, `card`, `past`, `answer` or `broken`. */
export type FromWorker =
  | { readonly kind: 'tick'; readonly step: EngineStep; readonly done: number; readonly total: number }
  | { readonly kind: 'piece'; readonly piece: WirePiece }
  | { readonly kind: 'taken' }
  | { readonly kind: 'looked'; readonly looked: Looked }
  | {
      readonly kind: 'planned';
      readonly planned:
        | {
            readonly kind: 'portrait';
            readonly view: RunView;
            readonly patch: PatchFrame;
            readonly certificate: string;
            readonly offer: OverwriteOffer;
          }
        | NothingToDo;
    }
  | { readonly kind: 'card'; readonly card: CardView | null }
  | { readonly kind: 'past'; readonly past: readonly PastClass[] }
  | { readonly kind: 'answer'; readonly answer: Asked[keyof Asked]['answer'] | null }
  | { readonly kind: 'broken'; readonly reason: 'failed' | 'noBook'; readonly message: string };

/** One end of a line between two threads. */
export interface Line<Out, In> {
  send(message: Out, transfer?: Transferable[]): void;
  /** Hear of messages, and of the other end breaking down. */
  listen(onMessage: (message: In) => void, onBroken: (cause: unknown) => void): void;
  /** Stop the other end at once. */
  end(): void;
}
