/**
 * The chronicle in Chinese: simplified characters, mainland usage.
 *
 * - Dates are in digits throughout (1823年, 3月14日), as GB/T 15835 has them,
 *   because a month in characters beside a day in digits reads wrong.
 * - Ship names end in 号 and stand in quotation marks, which are the template's.
 * - Measure words fit 1 as well as 400, so no 各, 都, 分别 or 依次 goes with a count.
 * - A person's name comes after a title or before a word that no transliteration
 *   uses, never 将, 以 or 于 (田中将, 瓦尔加以, 易卜生于);
 *   a place's before 的, 一带 or a noun that makes no word with 山, 村, 林 ….
 */
import type { ChroniclePack } from '../../src/haystack/chronicle/types.ts'
import type { world } from '../world.ts'

export const zh = {
  language: 'zh',
  persons: {
    pattern: '{given}·{family}',
    given: {
      anna: '安娜', clara: '克拉拉', elena: '埃莱娜', fatima: '法蒂玛', greta: '格蕾塔', hana: '哈娜',
      irina: '伊琳娜', julia: '朱莉娅', karin: '卡琳', leila: '莱拉', maria: '玛丽亚', nadia: '纳迪娅',
      olga: '奥尔加', paula: '葆拉', rosa: '罗莎', sofia: '索菲娅', tamar: '塔玛', ursula: '乌尔苏拉',
      vera: '薇拉', yasmin: '亚丝明', zoe: '佐伊', ingrid: '英格丽德', beatrice: '比阿特丽斯', miriam: '米丽娅姆',
      adam: '亚当', boris: '鲍里斯', carlos: '卡洛斯', daniel: '丹尼尔', emil: '埃米尔', felix: '费利克斯',
      georg: '格奥尔格', hasan: '哈桑', ivan: '伊万', jonas: '约纳斯', karim: '卡里姆', lukas: '卢卡斯',
      marco: '马尔科', nikolai: '尼古拉', omar: '奥马尔', pavel: '帕维尔', rafael: '拉斐尔', samuel: '塞缪尔',
      tomas: '托马斯', viktor: '维克托', walter: '瓦尔特', yusuf: '优素福', henrik: '亨里克', leon: '莱昂',
    },
    family: {
      adler: '阿德勒', baranov: '巴拉诺夫', castillo: '卡斯蒂略', dorn: '多恩', eriksen: '埃里克森',
      farouk: '法鲁克', galanis: '加拉尼斯', haddad: '哈达德', ibsen: '易卜生', jansen: '扬森',
      keller: '凯勒', lindqvist: '林德奎斯特', moreno: '莫雷诺', nassar: '纳萨尔', orlov: '奥尔洛夫',
      petrov: '彼得罗夫', quintero: '金特罗', rossi: '罗西', salazar: '萨拉萨尔', tanaka: '田中',
      ulrich: '乌尔里希', varga: '瓦尔加', weber: '韦伯', yilmaz: '伊尔马兹', zimmer: '齐默尔',
      abadi: '阿巴迪', bellini: '贝利尼', cohen: '科恩', dragan: '德拉甘', esposito: '埃斯波西托',
      fischer: '菲舍尔', gomez: '戈麦斯', hoffman: '霍夫曼', ivanov: '伊万诺夫', jensen: '延森',
      kovacs: '科瓦奇', lombardi: '隆巴尔迪', mansour: '曼苏尔', novak: '诺瓦克', okada: '冈田',
      popescu: '波佩斯库', ramos: '拉莫斯', silva: '席尔瓦', torres: '托雷斯', usman: '乌斯曼',
      vidal: '维达尔', wagner: '瓦格纳', yamada: '山田', zidane: '齐达内', almeida: '阿尔梅达',
      bergman: '伯格曼', costa: '科斯塔', duval: '迪瓦尔', ferrari: '费拉里', grimm: '格林',
      holm: '霍尔姆', karimi: '卡里米', laurent: '洛朗', medina: '梅迪纳', sato: '佐藤',
    },
  },
  places: {
    pattern: '{head}{kind}',
    heads: {
      gull: '海鸥', heron: '苍鹭', wolf: '灰狼', fox: '狐狸', otter: '水獭', raven: '渡鸦', swan: '天鹅',
      eagle: '雄鹰', bear: '棕熊', deer: '野鹿', bee: '蜜蜂', falcon: '猎鹰', oak: '橡树', birch: '桦树',
      willow: '柳树', pine: '松树', thorn: '荆棘', rose: '玫瑰', lily: '百合', apple: '苹果', cherry: '樱桃',
      olive: '橄榄', reed: '芦苇', moss: '青苔', stone: '青石', silver: '白银', iron: '黑铁', copper: '红铜',
      salt: '白盐', amber: '琥珀', winter: '严冬', summer: '盛夏', moon: '明月', star: '星辰', sun: '太阳',
      storm: '风暴', mist: '薄雾', frost: '寒霜', rain: '细雨', snow: '飞雪',
    },
    kinds: {
      haven: '港', bay: '湾', ford: '渡', bridge: '桥', mill: '磨坊', gate: '门', well: '井', hill: '丘',
      field: '田', valley: '谷', lake: '湖', island: '岛', rock: '岩', tower: '塔', forest: '林', river: '河',
      spring: '泉', cape: '角', meadow: '草甸', village: '村', castle: '堡', cave: '洞', market: '集',
      crossing: '岔口', mountain: '山',
    },
  },
  ships: {
    pattern: '{epithet}之{noun}号',
    nouns: {
      star: '星', pearl: '明珠', crown: '王冠', lantern: '明灯', rose: '玫瑰', falcon: '猎鹰', dolphin: '海豚',
      lion: '雄狮', queen: '女王', daughter: '女', spirit: '魂', hope: '希望', glory: '荣耀', pride: '骄傲',
      song: '歌', dream: '梦', light: '光', flame: '火焰', arrow: '箭', shield: '盾', sword: '剑', bell: '钟',
      flower: '花', wind: '风', wave: '浪', guardian: '守护者', herald: '使者', pilgrim: '朝圣者',
      hunter: '猎手', traveller: '旅人', treasure: '珍宝', promise: '诺言', memory: '回忆', whisper: '低语',
      jewel: '宝石', key: '钥匙', mirror: '镜', feather: '羽', wing: '翼', throne: '王座',
    },
    epithets: {
      north: '北方', south: '南方', east: '东方', west: '西方', morning: '清晨', evening: '黄昏',
      midnight: '午夜', winter: '冬日', summer: '夏日', spring: '春日', autumn: '秋日', sea: '大海',
      ocean: '大洋', river: '江河', mountains: '群山', desert: '沙漠', islands: '群岛', sun: '太阳',
      moon: '月亮', sky: '天空', storm: '风暴', rain: '雨', snow: '雪', forest: '森林', peace: '和平',
      justice: '正义', wisdom: '智慧', freedom: '自由', fortune: '幸运', horizon: '天际',
    },
  },
  goods: {
    salt: '食盐', wool: '羊毛', copper: '铜料', honey: '蜂蜜', timber: '木材', silk: '丝绸', pepper: '胡椒',
    tea: '茶叶', coffee: '咖啡', sugar: '砂糖', rice: '大米', wheat: '小麦', oliveOil: '橄榄油', wine: '葡萄酒',
    leather: '皮革', paper: '纸张', glass: '玻璃', amber: '琥珀', wax: '蜂蜡', tin: '锡料', cotton: '棉花',
    tar: '焦油', rope: '绳索', iron: '铁料',
  },
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  genres: {
    lighthouse: {
      sentences: {
        opening: [
          '本册为{light}灯塔{year}年度的日志，天气、灯火与过往船只均记录在案。',
          '{year}年全年，{light}灯塔的大小事务都写在这本值守日志里。',
          '以下各页抄自{light}灯塔的年度日志，所记为{year}年岁首至岁末之事。',
          '凡{year}年内发生在{light}灯塔的事，守塔人都按日写入了这份年志。',
          '这部年志属于{light}灯塔，记事的年份是{year}年，封皮已被海风吹得发白。',
        ],
        keeper: [
          '当年{month}，{keeper}接管塔灯，成为这里的看守人。',
          '自{month}起，灯务交由{keeper}掌管，前任看守人留下的钥匙一并移交。',
          '看守人一职于{month}换人，继任的是{keeper}，交接时灯器完好无损。',
          '塔上的灯火在{month}换了主人，此后由新任看守人{keeper}照管。',
          '看守人{keeper}在当年{month}到任，上塔头一晚便亲手点亮了灯。',
        ],
        oil: [
          '全年点灯不辍，据油库账目，共耗去灯油{oil}升。',
          '岁末盘点油桶，这一年里塔灯烧掉的油计有{oil}升。',
          '塔灯夜夜长明，一年用油的总数为{oil}升，均已入账。',
          '灯油的用量也有记载：从年初到年尾，灯芯一共吃进了{oil}升油。',
          '为使灯火通宵不灭，塔上全年用掉了{oil}升灯油，添油时刻另有细账。',
        ],
        ship: [
          '看守人到任的次月{day}日，海上大雾弥漫，“{ship}”循着灯光平安绕过了浅滩。',
          '“{ship}”在浓雾中迷了航向，时值看守人交接的次月{day}日，全凭塔上灯光才安全驶过浅滩。',
          '灯务交接后的下一个月，{day}日那天雾气极浓，塔灯仍将“{ship}”安然引过了浅滩。',
          '新旧看守人交接之后，次月{day}日浓雾锁海，幸有灯火指引，“{ship}”才避开浅滩，未遭损伤。',
          '凭塔灯指引在大雾中平安通过浅滩的，是“{ship}”，日期为看守人到任次月的{day}日。',
        ],
        inspector: [
          '巡检员{inspector}查验了塔身，并命人换下{panes}块开裂的灯窗玻璃。',
          '全塔由巡检员{inspector}查验一遍，查出开裂的玻璃{panes}块，当即换新。',
          '据查验记录，{inspector}作为巡检员登塔，见灯室玻璃有裂，遂令更换{panes}块。',
          '因有裂纹，灯室玻璃更换了{panes}块，主持这次全塔查验的巡检员是{inspector}。',
          '前来查验灯塔的巡检员是{inspector}，{inspector|female=她|male=他}令工匠拆下{panes}块裂了缝的玻璃，换上新的。',
        ],
      },
      questions: {
        keeper: [
          '{year}年，接任{light}灯塔看守人的是谁？',
          '{light}灯塔的灯火在{year}年交给了谁来看守？',
        ],
        oil: [
          '{light}灯塔在{year}年一共烧了多少升灯油？',
          '{year}年全年，{light}灯塔耗用的灯油总计多少升？',
        ],
        ship: [
          '{year}年，{light}灯塔在大雾中指引哪艘船平安驶过了浅滩？',
          '靠着{light}灯塔的灯光，{year}年有一艘船在浓雾中避开了浅滩，船名是什么？',
        ],
        inspector: [
          '{year}年前往{light}灯塔查验的巡检员是谁？',
          '{light}灯塔在{year}年由哪位巡检员下令更换了开裂的玻璃？',
        ],
        light: [
          '{year}年由{keeper}担任看守人的灯塔在什么地方？',
          '{keeper}在{year}年接管的是哪个地方的灯塔？',
        ],
      },
    },
    guild: {
      sentences: {
        opening: [
          '{town}的织工行会已将{year}年的账簿结清，加盖火漆印后封存入柜。',
          '{year}年岁末，{town}的织工行会结清账簿，各项收支核对无误。',
          '此为{town}织工行会的账簿，{year}年的账目业已结清，列于以下各页。',
          '会所之中，{town}的织工行会当众合上了{year}年的账簿，账目就此了结。',
        ],
        master: [
          '{month}召开的会员大会上，众人推举{master}为行会会长。',
          '会长一职由{master}出任，这是{month}大会上会员推选的结果。',
          '行会于{month}集会选举，最终当选会长的是{master}。',
          '经{month}的大会公推，行会会长之位归于{master}，印信当场移交。',
          '会员们在{month}齐聚会所，投票选出{master}为会长，随后设宴庆贺。',
        ],
        dues: [
          '会员缴纳的会费合计银币{dues}枚，已点清入箱。',
          '账上载明，各户会员交来的会费共有{dues}枚银币。',
          '这一年收得{dues}枚银币的会费，由会员分头缴来，锁入公柜。',
          '至于会费，会员所缴银币总数为{dues}枚，逐笔登有细目。',
        ],
        donor: [
          '行会的新旗由{donor}捐赠，{donor|female=她|male=他}是一位经营{goods}的商人。',
          '做{goods}生意的商人{donor}送来一面新旗，悬挂在会所正厅。',
          '会所里那面新制的会旗，是{goods}商人{donor}的馈赠。',
          '新旗的捐赠者是商人{donor}，平日以贩卖{goods}为业，与会中织工多有往来。',
        ],
        clerk: [
          '文书{clerk}把{apprentices}名新学徒的姓名写入名册，字迹工整。',
          '新收的学徒有{apprentices}名，姓名由文书{clerk}一笔一画录入会册。',
          '登记学徒名册的是文书{clerk}，当年新添的学徒为{apprentices}人。',
          '名册上增加了{apprentices}名新学徒的名字，执笔者是文书{clerk}。',
        ],
      },
      questions: {
        master: [
          '{year}年，{town}织工行会选出的会长是谁？',
          '{town}的织工行会在{year}年推举了谁担任会长？',
        ],
        dues: [
          '{year}年，{town}织工行会的会员一共缴纳了多少枚银币的会费？',
          '{town}织工行会{year}年的会费收入总计多少枚银币？',
        ],
        donor: [
          '{year}年，是谁向{town}的织工行会赠送了新旗？',
          '{town}织工行会在{year}年得到一面新旗，捐赠的商人叫什么名字？',
        ],
        clerk: [
          '{year}年，为{town}织工行会登记新学徒姓名的文书是谁？',
          '{town}织工行会在{year}年由哪位文书把新学徒写入名册？',
        ],
        town: [
          '{year}年推举{master}为会长的织工行会在什么地方？',
          '{master}在{year}年当选织工行会会长，这个行会是哪个地方的？',
        ],
      },
    },
    expedition: {
      sentences: {
        opening: [
          '{year}年，一支勘察队启程前往{goal}，测绘四周的地形。',
          '为勘测{goal}一带的土地，勘察队于{year}年组成并整装出发。',
          '本报告记述{year}年的一次远行，目的在于勘察{goal}周边地区。',
          '{goal}周边的土地少有图籍可查，勘察队遂于{year}年动身前往测量。',
        ],
        leader: [
          '领队由{leader}担任，行前雇定脚夫{porters}名。',
          '率队的是{leader}，{leader|female=她|male=他}亲自挑选并雇用了{porters}名脚夫。',
          '队伍出发前雇下{porters}名脚夫，统领全队的是{leader}。',
          '全队听命于{leader}，搬运行李则靠这位领队雇来的{porters}名脚夫。',
        ],
        ship: [
          '勘察队搭乘“{ship}”横渡大海，于{month}靠岸登陆。',
          '{month}，一行人终于踏上陆地，载他们渡海的船是“{ship}”。',
          '渡海所乘之船为“{ship}”，人员与仪器在{month}全数上岸。',
          '海路一程由“{ship}”载送，待到{month}，队员们才下船登陆。',
        ],
        guide: [
          '向导{guide}熟悉各处山口，领着队伍走上了安全的路径。',
          '对山中隘口了然于心的是向导{guide}，众人随{guide|female=她|male=他}沿着稳妥的小路前行。',
          '带路的是{guide}，这位向导深知各处隘口的虚实，选了一条安全的道路。',
          '多亏向导{guide}认得山中各处隘口，全队才得以避开险处，安然通过。',
          '进山以后，引路的向导是{guide}，哪处隘口可走、哪处有险，无不清楚。',
        ],
        paces: [
          '据测量员一步一步计数，从海岸算起的路程为{paces}步。',
          '测量员沿途以步计程，自海边起算，全程共{paces}步。',
          '由海岸深入内地，这段路长{paces}步，数目由测量员记录在簿。',
          '至于路程远近，测量员从海岸起一路数来，计有{paces}步，已标注在图上。',
        ],
      },
      questions: {
        leader: [
          '{year}年前往{goal}一带的勘察队由谁率领？',
          '{year}年，是谁担任{goal}勘察队的领队？',
        ],
        ship: [
          '{year}年前往{goal}的勘察队搭乘哪艘船渡海？',
          '{goal}勘察队在{year}年出海所乘的船叫什么名字？',
        ],
        guide: [
          '{year}年，为{goal}勘察队带路的向导是谁？',
          '前往{goal}的勘察队在{year}年由哪位向导引路过山？',
        ],
        paces: [
          '{year}年勘察{goal}一带时，测量员量得从海岸算起的路程共有多少步？',
          '按测量员的计数，{year}年{goal}勘察队从海岸起一共走了多少步？',
        ],
        goal: [
          '{year}年，{leader}率领的勘察队前往何处？',
          '{leader}在{year}年带领勘察队测绘的是哪个地方周边的土地？',
        ],
      },
    },
    shipwreck: {
      sentences: {
        opening: [
          '海事调查庭开庭审理“{ship}”一案，该船于{year}年失事。',
          '{year}年“{ship}”沉没一案，由调查庭受理听审。',
          '本卷宗所载，是调查庭对“{ship}”失事一案的审理经过，海难发生在{year}年。',
          '调查庭奉命查究“{ship}”于{year}年遇难的缘由，听取各方陈述。',
        ],
        captain: [
          '据提单所载，船长{captain}此行装运的货物是{goods}。',
          '开航之前，货舱里装满了{goods}，由船长{captain}签收。',
          '执掌此船的船长是{captain}，舱内所载之货为{goods}。',
          '舱单上写明货物为{goods}，末尾有船长{captain}的签名。',
        ],
        coast: [
          '{month}{day}日，船在{coast}一带的外海触礁，船身随即断裂。',
          '事发于{coast}附近海面，时为{month}{day}日，船体撞上礁石后碎裂。',
          '船行至{coast}沿岸，于{month}{day}日撞上暗礁，不久便散了架。',
          '触礁的地点在{coast}近海，船身当场解体，日期是{month}{day}日。',
        ],
        loss: [
          '船东呈报的损失为{loss}枚金币，清单附于卷后。',
          '据船东估算，此次海难的损失折合金币{loss}枚。',
          '金币{loss}枚，这是船东一方向调查庭申报的损失总额。',
          '船东提出，船与货一并计算，损失达{loss}枚金币之多。',
        ],
        witness: [
          '证人{witness}证称，有{saved}名水手活着上了岸。',
          '据证人{witness}陈述，生还登岸的水手为{saved}名。',
          '活着到达岸边的水手有{saved}名，此说出自证人{witness}的证词。',
          '出庭作证的{witness}说，{witness|female=她|male=他}亲眼看见{saved}名水手挣扎上岸，保住了性命。',
        ],
      },
      questions: {
        captain: [
          '{year}年失事的“{ship}”由谁担任船长？',
          '“{ship}”于{year}年遇难时，船长是谁？',
        ],
        coast: [
          '{year}年，“{ship}”是在什么地方的外海触礁的？',
          '“{ship}”于{year}年失事，触礁地点在何处附近？',
        ],
        loss: [
          '“{ship}”于{year}年失事，船东申报的损失是多少枚金币？',
          '{year}年“{ship}”沉没后，船东一共损失了多少枚金币？',
        ],
        witness: [
          '在{year}年“{ship}”失事一案中，出庭作证的证人是谁？',
          '“{ship}”在{year}年遇难，是谁向调查庭证明有水手生还？',
        ],
        ship: [
          '{year}年，{captain}担任船长的哪艘船失事了？',
          '船长{captain}在{year}年失去的那艘船叫什么名字？',
        ],
      },
    },
    bridge: {
      sentences: {
        opening: [
          '{site}造桥工程的账簿始于{year}年，料钱与工钱分栏开列。',
          '{year}年开立的这本账簿，专记在{site}架桥的各项开支。',
          '本账所记，是在{site}营造石桥的费用，首笔登于{year}年。',
          '营造账目从{year}年记起，所建之桥在{site}，逐项收支均有凭据。',
        ],
        builder: [
          '全桥图样出自总匠师{builder}之手，存于工棚备查。',
          '绘制图纸的是总匠师{builder}，桥拱与桥墩的尺寸都由{builder|female=她|male=他}核定。',
          '总匠师{builder}为此桥绘制了整套图样，交工头照图施工。',
          '施工所依的图样，是请总匠师{builder}亲手绘成的。',
        ],
        stones: [
          '{masons}名石匠日夜赶工，为桥墩凿成石料{stones}块。',
          '砌筑桥墩所用石料为{stones}块，由{masons}名石匠凿制。',
          '桥墩所需石材靠{masons}名石匠凿取，验收入账的数目是{stones}块。',
          '石匠{masons}名受雇凿石，陆续交付桥墩用石{stones}块。',
        ],
        patron: [
          '桥中央立有一尊雕像，费用由{patron}独力承担。',
          '捐助人{patron}慷慨解囊，为桥身正中添了一尊雕像。',
          '桥心那尊雕像的工料钱，全数由{patron}支付，不入公账。',
          '为桥中雕像付钱的人是{patron}，账房特地另开一页记下此事。',
        ],
        cost: [
          '及至{month}结账，整项工程已花去银币{cost}枚。',
          '合计耗费{cost}枚银币，这是{month}封账时算出的全部工程开支。',
          '账目于{month}结清，全桥造价核定为{cost}枚银币。',
          '工程总共用了多少钱，到{month}封账时有了定数：银币{cost}枚。',
        ],
      },
      questions: {
        builder: [
          '在{site}建桥的账目始于{year}年，绘制图样的总匠师是谁？',
          '{year}年起在{site}修建的桥由谁绘制图样？',
        ],
        stones: [
          '{year}年起在{site}建桥，石匠为桥墩一共凿了多少块石料？',
          '按{year}年开立的{site}建桥账簿，桥墩用石共有多少块？',
        ],
        patron: [
          '{year}年起在{site}修建的桥上，中央那尊雕像由谁出资？',
          '{site}的建桥账目自{year}年记起，其中为桥中雕像付钱的人是谁？',
        ],
        cost: [
          '{year}年起在{site}修建的桥总共花了多少枚银币？',
          '{site}的建桥账目始于{year}年，全部工程的造价是多少枚银币？',
        ],
        site: [
          '账目自{year}年记起、由{builder}绘制图样的桥建在什么地方？',
          '{builder}设计的桥从{year}年开始记账，这座桥在哪里？',
        ],
      },
    },
    harvest: {
      sentences: {
        opening: [
          '此件为{estate}的庄园所呈{year}年收获报告，请主家过目。',
          '{year}年的收成如何，{estate}的庄园据实报告如下。',
          '兹将{estate}的庄园在{year}年的收割情形汇报如后，以备核查。',
          '这份报告汇总{year}年的收成，呈报的庄园位于{estate}。',
        ],
        steward: [
          '天一放晴，管家{steward}便派{reapers}名收割工下田。',
          '下田的收割工有{reapers}名，听从管家{steward}的调派。',
          '田里的活计由管家{steward}主持，派去收割的雇工为{reapers}名。',
          '开镰那天，{reapers}名收割工奉管家{steward}之命走进田间。',
        ],
        sheaves: [
          '到{month}底，收进仓房的禾束已有{sheaves}捆。',
          '入仓的禾束点得{sheaves}捆，数目截至{month}末。',
          '{month}过完时，谷仓屋顶下已堆起{sheaves}捆庄稼。',
          '赶在{month}结束以前，{sheaves}捆庄稼悉数进了仓，未受雨淋。',
        ],
        buyer: [
          '部分粮食归了{buyer}，{buyer|female=她|male=他}以{goods}相抵，账已两清。',
          '买主{buyer}用{goods}换走了一部分粮食，当面过秤。',
          '有一部分谷物未卖现钱，而是给了{buyer}，换回的是{goods}。',
          '庄上拿出部分粮食换得{goods}，交易的对方是{buyer}。',
        ],
        income: [
          '剩下的粮食全部售出，得银币{income}枚。',
          '余下的粮食卖了{income}枚银币，货款已收讫入库。',
          '售卖余粮的进账为银币{income}枚，由账房验收。',
          '除此之外的谷物一概变卖，换来{income}枚银币的收入。',
        ],
      },
      questions: {
        steward: [
          '{year}年，{estate}的庄园由哪位管家派人下田收割？',
          '{year}年负责{estate}的庄园收割事务的管家是谁？',
        ],
        sheaves: [
          '{year}年，{estate}的庄园一共收了多少捆禾束入仓？',
          '{estate}的庄园在{year}年有多少捆庄稼进了谷仓？',
        ],
        buyer: [
          '{year}年，谁用货物同{estate}的庄园换了粮食？',
          '{estate}的庄园在{year}年把一部分粮食换给了谁？',
        ],
        income: [
          '{year}年，{estate}的庄园出售余粮得到多少枚银币？',
          '{estate}的庄园在{year}年卖掉剩余粮食，收入是多少枚银币？',
        ],
        estate: [
          '{year}年，{steward}担任管家的庄园在什么地方？',
          '按{year}年的收获报告，管家{steward}所在的庄园位于何处？',
        ],
      },
    },
    library: {
      sentences: {
        opening: [
          '{house}图书馆于{year}年清点馆藏，本册即为清点记录。',
          '{year}年，{house}的图书馆清查藏书，编成此份清册。',
          '此次馆藏盘点在{house}图书馆进行，时间为{year}年。',
          '这份清册成于{year}年，记录了对{house}图书馆的全面盘点。',
        ],
        librarian: [
          '馆员{librarian}捧着底册，从头到尾查过{shelves}个书架。',
          '清查书架的工作由馆员{librarian}承担，逐格查过的书架有{shelves}个。',
          '馆内{shelves}个书架经逐层核对，经手人是馆员{librarian}。',
          '查遍{shelves}个书架，一册册核对书脊的，是馆员{librarian}。',
        ],
        volumes: [
          '清点既毕，清单所列藏书合计{volumes}册。',
          '最后登入书目的共有{volumes}册，残本亦计在内。',
          '全馆藏书的总数为{volumes}册，与清单相符。',
          '目录誊清之后数下来，馆中存书有{volumes}册之多。',
        ],
        donor: [
          '{month}，{donor}把多年搜集的一批古旧地图赠予本馆。',
          '馆中新添一批旧地图，为{donor}在{month}所赠。',
          '捐赠簿上记着，{month}收到{donor}送来的成套旧地图。',
          '承蒙{donor}慷慨相赠，图书馆在{month}收进了一批年代久远的地图。',
        ],
        readers: [
          '据门房的登记簿，读者来馆共{readers}人次。',
          '门房簿上记下的读者到访次数为{readers}次。',
          '进馆的读者有{readers}人次，门房一一在簿上画了记号。',
          '若问来馆读书者有多少，门房的簿子上载有{readers}人次。',
        ],
      },
      questions: {
        librarian: [
          '{year}年，在{house}图书馆清查书架的馆员是谁？',
          '{house}图书馆{year}年的盘点由哪位馆员逐架核对？',
        ],
        volumes: [
          '{year}年盘点时，{house}图书馆的藏书共有多少册？',
          '{house}图书馆在{year}年清点馆藏，清单上一共列了多少册书？',
        ],
        donor: [
          '{year}年，谁向{house}图书馆赠送了一批旧地图？',
          '{house}图书馆在{year}年收到的旧地图是谁捐赠的？',
        ],
        readers: [
          '{year}年，{house}图书馆一共接待了多少人次的读者？',
          '按门房的登记，{house}图书馆在{year}年有多少人次读者到访？',
        ],
        house: [
          '{year}年，馆员{librarian}清点的是什么地方的图书馆？',
          '{librarian}在{year}年逐架清查的图书馆位于哪里？',
        ],
      },
    },
    court: {
      sentences: {
        opening: [
          '{town}法院{year}年的案卷中，载有一起违约纠纷。',
          '据{year}年的案卷记载，{town}法院曾受理一桩因毁约而起的官司。',
          '契约未能履行，当事人对簿公堂，事见{town}法院{year}年的案卷。',
          '本案因违背契约而起，载于{year}年{town}法院的卷宗。',
        ],
        judge: [
          '法官{judge}在{month}开庭审案，当事双方到庭。',
          '案子在{month}开审，主持庭审的法官是{judge}。',
          '{month}，由法官{judge}宣布开庭，书记员在旁记录。',
          '主审此案的法官为{judge}，首次开庭是在{month}。',
        ],
        plaintiff: [
          '原告{plaintiff}诉称，对方曾答应交付一批{goods}，却迟迟未见送到。',
          '提起诉讼的是{plaintiff}，事由是约定交给{plaintiff|female=她|male=他}的一批{goods}始终没有送到。',
          '契约写明交货，所涉货物为{goods}，收货人{plaintiff}久候不得，遂告上法庭。',
          '按照契约，原告{plaintiff}有权收到一批{goods}，因对方失信而兴讼。',
        ],
        fine: [
          '案经审结，败诉一方被处以{fine}枚银币的罚金。',
          '判决书写明，输掉官司的一方须缴罚金，数额为{fine}枚银币。',
          '法庭裁定罚款银币{fine}枚，由败诉者缴纳。',
          '败诉方所受的处罚是缴出银币{fine}枚，限期付清。',
        ],
        surety: [
          '在{witnesses}名证人作证之后，{surety}出面为付款作保。',
          '法庭听取了{witnesses}名证人的证言，随后由{surety}担保付清款项。',
          '为这笔付款作保的是{surety}，此前已有{witnesses}名证人到庭陈述。',
          '待{witnesses}名证人陈述完毕，保人{surety}当庭立据，承担付款之责。',
        ],
      },
      questions: {
        judge: [
          '{year}年，{town}法院审理违约纠纷的法官是谁？',
          '{town}法院{year}年案卷所载的违约案由哪位法官开庭审理？',
        ],
        plaintiff: [
          '{year}年，在{town}法院的违约案中谁是原告？',
          '{year}年，是谁因货物未交付而向{town}法院提起诉讼？',
        ],
        fine: [
          '{year}年，{town}法院对违约案败诉方处以多少枚银币的罚金？',
          '{town}法院在{year}年判违约案的败诉者缴纳多少枚银币？',
        ],
        surety: [
          '{year}年，在{town}法院审理的违约案中，谁为付款作保？',
          '{town}法院{year}年的违约案里，付款的保人是谁？',
        ],
        town: [
          '{year}年，法官{judge}审理违约案的法院在什么地方？',
          '{judge}在{year}年开庭审理违约纠纷，那是哪个地方的法院？',
        ],
      },
    },
    mine: {
      sentences: {
        opening: [
          '{mine}矿场已将{year}年的报告送交各位矿主审阅。',
          '{year}年度的矿务报告由{mine}矿场寄往矿主处，内容摘录如下。',
          '谨呈诸位矿主，此为{mine}矿场就{year}年全年生产所作的报告。',
          '矿主们收到的这份报告来自{mine}矿场，讲述的是{year}年的井下与地面情形。',
        ],
        overseer: [
          '自{month}起，各条竖井改由监工{overseer}统管。',
          '监工一职从{month}起由{overseer}担任，矿井上下均归其调度。',
          '矿井的新任监工是{overseer}，自{month}起主事。',
          '到了{month}，矿井交给{overseer}监管，此后井下一切听凭这位监工安排。',
        ],
        ore: [
          '从井下提升到地面的矿石，计有{ore}车。',
          '这一年出矿{ore}车，均由绞车拉至地面。',
          '矿工们采得的矿石装了{ore}车，已尽数运上地面。',
          '照磅房的签子计数，送出井口的矿石为{ore}车。',
        ],
        engineer: [
          '为对付井下积水，工程师{engineer}主持装设了{pumps}台抽水机。',
          '井下渗水，由工程师{engineer}经手，新装水泵{pumps}台昼夜排水。',
          '针对坑道进水，装泵一事由工程师{engineer}负责，共装{pumps}台。',
          '水患是靠{pumps}台水泵治住的，主持安装的是工程师{engineer}。',
        ],
        ship: [
          '当年最后一批货由“{ship}”装载运走，码头随后清静下来。',
          '“{ship}”靠上码头，把本年度最后的矿石装船运走。',
          '岁尾那最后一船货，交由“{ship}”运往外埠。',
          '承运全年最末一批货物的船是“{ship}”，船期未有延误。',
        ],
      },
      questions: {
        overseer: [
          '{year}年，出任{mine}矿场监工的是谁？',
          '{year}年接手监管{mine}矿场竖井的人是谁？',
        ],
        ore: [
          '{year}年，{mine}矿场从井下一共运出多少车矿石？',
          '{mine}矿场在{year}年有多少车矿石被送上地面？',
        ],
        engineer: [
          '{year}年，在{mine}矿场安装水泵的工程师是谁？',
          '{mine}矿场在{year}年由哪位工程师装泵排水？',
        ],
        ship: [
          '{year}年，{mine}矿场的最后一批货由哪艘船运走？',
          '装走{mine}矿场{year}年最后一批货的船叫什么名字？',
        ],
        mine: [
          '{year}年，{overseer}担任监工的矿场在什么地方？',
          '{overseer}在{year}年负责监管哪个地方的矿场？',
        ],
      },
    },
    fair: {
      sentences: {
        opening: [
          '{year}年，大集市再度在{town}举办，远近客商闻讯而来。',
          '{town}又一次迎来大集市，时为{year}年，街巷间人流如织。',
          '按照惯例，{year}年的大集市仍设在{town}，各项情形记录于此。',
          '以下所记为{year}年之事，这一年{town}重开大集市，热闹依旧。',
        ],
        warden: [
          '集市总管{warden}经手出租的摊位有{stalls}个。',
          '摊位一共租出{stalls}个，租约上盖的是总管{warden}的印。',
          '总管{warden}把{stalls}个摊位租给商贩，并亲自划定位置。',
          '负责招租的是集市总管{warden}，到开市时已有{stalls}个摊位定了租户。',
        ],
        visitors: [
          '自{month}{day}日开市，到最后一天傍晚为止，守门人一共数得来客{visitors}人。',
          '守门人点数来客，共{visitors}人，从{month}{day}日开市算起，数到最后一晚收市。',
          '来赶集的有{visitors}人，这是守门人从开市的{month}{day}日数到最后一夜的结果。',
          '开市之日是{month}{day}日，此后直到闭市当晚，守门人清点入场者，得{visitors}人。',
        ],
        trader: [
          '最佳货品奖授予了{trader}，{trader|female=她|male=他}卖的是{goods}。',
          '卖{goods}的商人{trader}因货色最为精良，赢得了集市所设的奖赏。',
          '集市上评选上等货色，获奖者是售卖{goods}的{trader}。',
          '凭着摊上的{goods}，商人{trader}夺得了当年的最佳货品奖。',
        ],
        toll: [
          '通行税一项，进账为小钱{toll}枚，已交库房。',
          '征收的通行税合计{toll}枚小钱，由税吏点清装袋。',
          '从税关送来的账单看，通行税收得{toll}枚小钱。',
          '闭市结算，小钱{toll}枚入库，全系通行税所得。',
        ],
      },
      questions: {
        warden: [
          '{year}年，在{town}举办的大集市由谁担任总管？',
          '{year}年，{town}的大集市由哪位总管出租摊位？',
        ],
        visitors: [
          '{year}年，守门人在{town}的大集市上数到多少名来客？',
          '{town}的大集市在{year}年一共来了多少人？',
        ],
        trader: [
          '{year}年，谁在{town}的大集市上赢得了最佳货品奖？',
          '{town}的大集市在{year}年把最佳货品奖颁给了哪位商人？',
        ],
        toll: [
          '{year}年，{town}的大集市收了多少枚小钱的通行税？',
          '{town}的大集市在{year}年的通行税收入共有多少枚小钱？',
        ],
        town: [
          '{year}年，{warden}担任总管的大集市在什么地方举办？',
          '{warden}在{year}年管理的大集市设在哪里？',
        ],
      },
    },
    observatory: {
      sentences: {
        opening: [
          '这些观测手记是{year}年在{site}天文台陆续写下的。',
          '{site}天文台{year}年的观测笔记从此页开始，阴晴与仪器情况均有注明。',
          '{year}年，{site}天文台每有所见，必记于此册。',
          '此册笔记出自{site}天文台，逐夜所记，都是{year}年的天象。',
        ],
        astronomer: [
          '天文学家{astronomer}趁天晴守望星空，共观测{nights}夜。',
          '天气晴好的夜晚计{nights}个，守在镜筒前观天的是天文学家{astronomer}。',
          '观天之事由天文学家{astronomer}承担，历时{nights}个晴夜。',
          '天文学家{astronomer}守在观星台上直至天明，如此度过了{nights}个无云之夜。',
        ],
        stars: [
          '新编星表业已完成，其中载有{stars}颗星的位置。',
          '收入新星表的星共有{stars}颗，方位皆经核算。',
          '天文台编成新的星表，给出了{stars}颗星的方位。',
          '翻看新星表可知，位置已经测定的星为{stars}颗。',
        ],
        patron: [
          '{month}{day}日，来访的客人{patron}最先望见了彗星。',
          '彗星首次被人发现是在{month}{day}日，发现者是天文台的宾客{patron}。',
          '最早看到彗星的并非天文台的人员，而是来客{patron}，时为{month}{day}日。',
          '到天文台做客的{patron}在{month}{day}日率先看见那颗彗星，众人随后才找到。',
        ],
        lens: [
          '望远镜的大透镜由{lens}亲手磨成，镜面光洁无瑕。',
          '磨制那块大透镜的人是{lens}，工艺之精，人所共见。',
          '所用的那块大透镜出自磨镜师{lens}之手，至今未见划痕。',
          '观测所赖的大透镜，先前是请磨镜师{lens}研磨的。',
        ],
      },
      questions: {
        astronomer: [
          '{year}年，在{site}天文台观测星空的天文学家是谁？',
          '{site}天文台在{year}年由哪位天文学家于晴夜观天？',
        ],
        stars: [
          '{year}年，{site}天文台的新星表收录了多少颗星的位置？',
          '{site}天文台{year}年编成的星表里一共有多少颗星？',
        ],
        patron: [
          '{year}年，在{site}天文台最先看见彗星的人是谁？',
          '{site}天文台在{year}年有位客人首先发现了彗星，这位客人叫什么名字？',
        ],
        lens: [
          '据{year}年的观测笔记，{site}天文台的大透镜是谁磨制的？',
          '{site}天文台{year}年所用的大透镜出自何人之手？',
        ],
        site: [
          '{year}年，天文学家{astronomer}在什么地方的天文台观测星空？',
          '{astronomer}在{year}年观天的天文台位于哪里？',
        ],
      },
    },
    workshop: {
      sentences: {
        opening: [
          '{town}的地毯作坊编制了{year}年的账目，收支各列一栏。',
          '{year}年年底，{town}的地毯作坊照例造具账册，摘要如下。',
          '此账属{town}的地毯作坊，{year}年全年的生意尽记其中。',
          '为清理{year}年的出入款项，{town}的地毯作坊造了这本账册。',
        ],
        owner: [
          '这一年，坊主{owner}手下开动着{looms}台织机。',
          '作坊里运转不停的织机为{looms}台，产业归坊主{owner}所有。',
          '主持作坊的是坊主{owner}，{owner|female=她|male=他}让{looms}台织机全年不歇。',
          '织机{looms}台终日作响，由坊主{owner}一手经营。',
        ],
        cloth: [
          '全年用去的纱线计{cloth}绞，先染后织。',
          '经染缸上色、再上机织成的纱线，用量为{cloth}绞。',
          '据用料簿所载，{cloth}绞纱线染色之后织进了毯子。',
          '耗用的纱线有{cloth}绞之多，由本坊自行染色，再上机织造。',
        ],
        designer: [
          '销路最好的纹样由{designer}在{month}绘成。',
          '{month}，画师{designer}画出一种纹样，后来卖得最好。',
          '最受买主青睐的那种图案，是{designer}的手笔，画稿完成于{month}。',
          '若论销量，当推画师{designer}在{month}绘制的那款花样。',
        ],
        ship: [
          '卖给外国主顾的地毯，装上“{ship}”启运离港。',
          '“{ship}”载着外国买家订购的地毯离了港。',
          '外销的地毯悉数交“{ship}”承运，货单已寄往海外。',
          '运往国外买主处的地毯，所搭的船是“{ship}”，捆扎时衬了油布。',
        ],
      },
      questions: {
        owner: [
          '{year}年，{town}的地毯作坊由谁当坊主？',
          '{town}的地毯作坊在{year}年归谁经营？',
        ],
        cloth: [
          '{year}年，{town}的地毯作坊一共用掉多少绞纱线？',
          '{town}的地毯作坊在{year}年耗用的纱线总数是多少绞？',
        ],
        designer: [
          '{year}年，{town}的地毯作坊销路最好的纹样是谁绘制的？',
          '{town}的地毯作坊在{year}年卖得最好的图案出自谁的手笔？',
        ],
        ship: [
          '{year}年，{town}的地毯作坊外销的地毯由哪艘船运走？',
          '{town}的地毯作坊在{year}年把地毯运给外国买家，装货的船叫什么名字？',
        ],
        town: [
          '{year}年，{owner}拥有的地毯作坊在什么地方？',
          '{owner}在{year}年经营的是哪里的地毯作坊？',
        ],
      },
    },
  },
  sentenceSeparator: '',
} satisfies ChroniclePack<typeof world>
