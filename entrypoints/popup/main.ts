import { openPopup } from './openPopup.tsx';

openPopup();
