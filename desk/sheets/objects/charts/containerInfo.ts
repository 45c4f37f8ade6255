import { serviceType, type ServiceObject, type ServiceState } from '../../frame/serviceType';
import type { SheetsEnd } from '../../frame/sheetsEnd';
import { documented } from '../../looks/documented';
import type { Anchor } from './anchor';

interface ContainerState extends ServiceState {
  readonly anchor: Anchor;
}

export const containerInfoType = serviceType<ContainerState>('ContainerInfo');

containerInfoType.define(
  documented<ContainerState, GoogleAppsScript.Spreadsheet.ContainerInfo>()({
    'getAnchorColumn()': ({ anchor }) => anchor.column + 1,
    'getAnchorRow()': ({ anchor }) => anchor.row + 1,
    'getOffsetX()': ({ anchor }) => anchor.x,
    'getOffsetY()': ({ anchor }) => anchor.y,
  }),
);

/** Say where a drawing hangs. */
export function containerObject(end: SheetsEnd, anchor: Anchor): ServiceObject {
  return containerInfoType.make({ end, anchor });
}
