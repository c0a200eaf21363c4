import { describe, expect, it } from 'vitest';
import { regretsOf } from '@/utils/etiquette/text/regret.ts';

const SORRY: Readonly<Record<string, readonly string[]>> = {
  en: [
    'We’re so sorry about the delay.',
    'Our apologies, Ann! The parcel leaves today.',
    'We apologize for the inconvenience.',
    'Sorry for the wait, everybody.',
    'That’s on us. A new one is on its way.',
    'We got this wrong.',
  ],
  de: [
    'Das tut uns wirklich leid.',
    'Wir entschuldigen uns für die Verspätung.',
    'Entschuldigung für das Durcheinander!',
    'Wir bitten um Entschuldigung.',
    'Da haben wir Mist gebaut.',
    'Das war unser Fehler.',
  ],
  lv: [
    'Mums ļoti žēl par kavēšanos.',
    'Atvainojamies par sagādātajām neērtībām.',
    'Lūdzam piedošanu visiem klientiem.',
    'Tā ir mūsu kļūda.',
    'Piedodiet par gaidīšanu!',
  ],
  fa: [
    'بابت تأخیر عذرخواهی می‌کنیم.',
    'از شما معذرت می‌خواهیم.',
    'واقعاً متأسفیم که بسته دیر رسید.',
    'اشتباه از ما بود.',
    'شرمنده بابت این مشکل.',
  ],
  zh: [
    '我们对此深表歉意。',
    '非常抱歉给您带来不便。',
    '這次是我們的疏忽。',
    '对不起，让大家久等了。',
    '我们向所有顾客道歉',
  ],
};
const EXPLAINS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The delay was due to a shortage at our supplier.',
    'We never meant to offend anybody.',
    'To be clear, the price was on the page.',
    'As we already explained, the courier lost it.',
    'It was out of our control.',
  ],
  de: [
    'Das lag an einem technischen Fehler.',
    'Das war nie unsere Absicht.',
    'Wie wir bereits geschrieben haben, war das Lager leer.',
    'Das ist leider ein Missverständnis.',
    'Wir wollten doch nur helfen.',
  ],
  lv: [
    'Tas notika tehnisku iemeslu dēļ.',
    'Tas nebija mūsu nolūks.',
    'Kā jau rakstījām, noliktava bija tukša.',
    'Jūs mūs pārpratāt.',
    'Mēs tikai gribējām palīdzēt.',
  ],
  fa: [
    'این تأخیر به دلیل مشکل فنی بود.',
    'قصد ما توهین نبود.',
    'همان‌طور که قبلاً گفتیم انبار خالی بود.',
    'این یک سوءتفاهم است.',
    'ما فقط می‌خواستیم کمک کنیم.',
  ],
  zh: [
    '由于系统故障，订单延误了。',
    '我们并没有冒犯的意思。',
    '正如我们之前说过的，仓库没货。',
    '這是一個誤會。',
    '我们只是想帮忙。',
  ],
};
const NEITHER: Readonly<Record<string, readonly string[]>> = {
  en: [
    'We’re so sorry to hear that! What happened?',
    'No need to apologise.',
    'Thank you, Ann! Use oats, because they hold more water.',
    'The new menu starts on Monday.',
    'She said “we are sorry” and left.',
    'You can return it within 30 days.',
  ],
  de: [
    'Danke dir! Die neue Karte gilt ab Montag.',
    'Du musst dich nicht entschuldigen.',
    'Nimm Haferflocken, weil sie mehr Wasser halten.',
    'Dafür gibt es keinen Grund zur Entschuldigung, ganz im Gegenteil: Danke!',
    'Wir öffnen um neun.',
  ],
  lv: [
    'Paldies! Jaunā ēdienkarte būs no pirmdienas.',
    'Jums nav jāatvainojas.',
    'Atveram deviņos, nāciet!',
    'Ņemiet auzas, jo tās satur vairāk ūdens.',
  ],
  fa: [
    'ممنون از شما! منوی جدید از دوشنبه شروع می‌شود.',
    'نیازی به عذرخواهی نیست.',
    'ساعت نه باز می‌کنیم.',
    'متأسفیم که این را می‌شنویم.',
  ],
  zh: ['谢谢您！新菜单从周一开始。', '您不用道歉。', '听到这个消息我们很难过。', '我们九点开门。'],
};

const rows = (all: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(all).flatMap(([lang, texts]) => texts.map((text) => [lang, text] as const));

describe('regret', () => {
  it.each(rows(SORRY))('%s: "%s" apologises', (_, text) => expect(regretsOf(text)).toContain('sorry'));
  it.each(rows(EXPLAINS))('%s: "%s" explains itself', (_, text) =>
    expect(regretsOf(text)).toContain('explains'),
  );
  it.each(rows(NEITHER))('%s: "%s" does neither', (_, text) => expect(regretsOf(text)).toEqual([]));
});
