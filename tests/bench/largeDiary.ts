import { sampleDiary } from '../../scripts/sampleDiary.ts';

/** Ten thousand cramps in ten years. */
export const largeDiary = () => sampleDiary(10_000, 3650, Date.now());
