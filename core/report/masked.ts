export { maskedKey, maskedName } from '../project/privacy/columnClass';
