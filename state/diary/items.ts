import { months } from './item.ts';

export * from './item.ts';
export { diaryItems } from '../registry.ts';
export const monthItem = months.item;
