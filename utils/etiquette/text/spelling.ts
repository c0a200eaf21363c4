/** Traditional characters of the lists, each before its simplified shape; the polite "you" is as good as any. */
const SHAPES =
  '訊信讯信討讨訴诉閨闺崗岗給给說说話话請请電电號号碼码聯联繫系絡络關关開开這这個个們们嗎吗來来時时間间見见聽听講讲談谈認认識识為为與与對对問问題题從从過过還还後后會会場场圖图書书買买賣卖錢钱價价單单訂订報报發发點点鐘钟幫帮倆俩紹绍薦荐牽牵線线師师學学術术業业務务員员團团隊队專专門门頻频視视語语郵邮機机經经歷历實实現现萬万塊块飯饭麵面飲饮麼么甚什樣样俾给畀给妳你熱热歡欢謝谢難难離离進进邊边裡里裏里東东車车區区園园樓楼棟栋證证護护賬账帳账戶户匯汇轉转傳传貼贴貴贵獎奖優优讓让議议論论訪访調调該该應应當当將将帶带領领換换掃扫備备選选購购貨货賺赚資资財财產产創创廣广觀观頁页項项願愿顧顾須须體体聞闻聲声職职親亲計计許许試试詢询詳详諮咨誰谁課课變变費费賽赛軟软輕轻辦办連连週周運运達达適适遞递鄰邻醫医銀银錄录鐵铁閒闲閱阅隨随順顺預预類类館馆驗验髮发鬧闹麥麦紀纪約约紅红終终組组結结統统絕绝綫线網网緊紧編编總总織织繪绘續续習习腦脑臉脸臨临舉举興兴葉叶處处裝装複复規规記记評评誠诚讀读讚赞豐丰負负責责賀贺賴赖贈赠贊赞趕赶農农遊游鎖锁錯错鍾钟雙双雲云頭头額额養养餘余駕驾騙骗龍龙佈布係系倉仓傢家傭佣僅仅儘尽兒儿兩两冊册別别則则剛刚動动勞劳協协厲厉參参嘗尝嚇吓圍围堅坚夠够夢梦夥伙媽妈寫写寬宽寶宝尋寻導导幣币幹干幾几庫库廳厅張张彈弹彙汇復复徵征悅悦惡恶愛爱慶庆懶懒戰战戲戏拋抛採采掛挂搶抢擊击擔担據据擴扩擾扰攝摄數数於于條条構构樂乐標标樹树權权歸归殺杀氣气決决沒没測测湊凑準准滿满漲涨無无煩烦爺爷牆墙獨独獲获畢毕畫画療疗盡尽盤盘眾众確确禮礼種种穩稳筆笔節节簡简簽签籌筹丟丢內内佔占傾倾厭厌塗涂壇坛審审懸悬搗捣擺摆檔档欄栏潛潜減减溝沟營营爛烂獻献納纳絲丝練练舖铺艷艳藝艺虛虚蝦虾蠻蛮補补製制襯衬覽览託托設设註注診诊誇夸誕诞諸诸謙谦譯译貸贷賞赏賭赌贏赢載载輪轮輯辑辭辞釀酿醜丑針针銷销鋪铺鍋锅鍵键長长闆板飽饱餵喂饋馈騰腾驕骄驚惊鳥鸟鴉鸦馬马頓顿慮虑您你滾滚賤贱閉闭豬猪殘残廢废瘋疯噁恶敗败雜杂偽伪噴喷聾聋罵骂覺觉恥耻嚟来唄呗鏈链險险稅税蓋盖際际檢检齊齐貓猫歲岁啟启質质爐炉戀恋輸输繳缴償偿遲迟囉啰喫吃';

const SIMPLE = new Map(Array.from(SHAPES.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to]));
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

/** How a language is written by those who have not its keyboard, or write as they speak: folded text in, one spelling out. */
/** What is short in English, on telephones above all. */
const SHORT: Readonly<Record<string, string>> = {
  u: 'you',
  r: 'are',
  ur: 'your',
  yr: 'your',
  pls: 'please',
  plz: 'please',
  msg: 'message',
  wanna: 'want to',
  gonna: 'going to',
  lemme: 'let me',
  gotta: 'got to',
  tryna: 'trying to',
  smth: 'something',
  ya: 'you',
  w: 'with',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  wknd: 'weekend',
  rn: 'right now',
};
const SHORTENED = new RegExp(`\\b(?:${Object.keys(SHORT).join('|')})\\b`, 'g');

export const SPELLINGS = {
  /** "can u dm me pls". */
  en: (text: string) => text.replace(SHORTENED, (word) => SHORT[word] ?? word),
  /** ae, oe, ue where a keyboard has no umlauts. */
  de: (text: string) => text.replace(/([aou])e/g, '$1'),
  /** "shodien", "veelaak": from the years of telephones without diacritics. */
  lv: (text: string) => text.replace(/([szc])h/g, '$1').replace(/([aeiu])\1/g, '$1'),
  /** The prefix of verbs stands alone, half-spaced or joined. */
  fa: (text: string) => text.replace(/(^|\s)(ن?می)\s+(?=[\u0600-\u06ff])/g, '$1$2'),
  /** Traditional characters; and "要不要" asks, "不要" declines. */
  zh: (text: string) =>
    text.replace(TRADITIONAL, (char) => SIMPLE.get(char) ?? char).replace(/([\u3400-\u9fff])不\1/g, '$1否$1'),
} as const;
