import { serviceType, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { documented } from './documented';

interface RotationState extends ServiceState {
  /** As the model has it: degrees, 180 is stacked. */
  readonly rotation: number;
}

const STACKED = 180;

export const textRotationType = serviceType<RotationState>('TextRotation');

textRotationType.define(
  documented<RotationState, GoogleAppsScript.Spreadsheet.TextRotation>()({
    'getDegrees()': ({ rotation }) => (rotation === STACKED ? 0 : rotation),
    'isVertical()': ({ rotation }) => rotation === STACKED,
  }),
);

/** Make the TextRotation of a cell. */
export function rotationObject(end: SheetsEnd, rotation: number): ServiceObject {
  return textRotationType.make({ end, rotation });
}

/** The model's rotation behind a TextRotation. */
export function rotationBehind(object: unknown): number {
  return textRotationType.stateOf(object).rotation;
}
