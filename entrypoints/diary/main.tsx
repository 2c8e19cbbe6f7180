import '../../components/ui/theme.css';
import { render } from 'preact';
import { DiaryPage } from '../../components/diary/DiaryPage.tsx';
import { guardPresses } from '../../components/ui/pressGuard.ts';
import { diaryItems } from '../../state/registry.ts';
import { followDiary } from '../../state/diary/useDiary.ts';
import { openPage } from '../../state/openPage.ts';
import { follow } from '../../state/kernel/page.ts';

guardPresses();
const diary = Promise.all([follow(diaryItems), followDiary(Date.now())]);
await openPage(['common', 'popup', 'help', 'evidence', 'cramp', 'fields', 'diary'], async () => {
  await diary;
  render(<DiaryPage />, document.body);
});
