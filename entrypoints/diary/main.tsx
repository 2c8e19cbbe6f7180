// First, since the style of every page is in it.
import { openPage } from '../../components/page/openPage.tsx';
import { DiaryPage } from '../../components/diary/DiaryPage.tsx';
import { followDiary } from '../../state/diary/useDiary.ts';
import { follow } from '../../state/kernel/page.ts';
import { diaryItems } from '../../state/registry.ts';

const diary = Promise.all([follow(diaryItems), followDiary(Date.now())]);
await openPage(['popup', 'pages'], DiaryPage, () => diary);
