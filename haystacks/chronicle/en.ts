/**
 * The chronicle in English, in the voice of the records that offices kept from
 * 1650 to 1899.
 *
 * Values stand uninflected: in apposition ("the ship Star of the North"), after a
 * preposition, or as subject; never before a possessive ’s. Days and counts are
 * followed or preceded by a word that needs no ordinal ("on 14 March", "on day 14").
 * Colour holds in any month and on any coast, so it names no season.
 *
 * The toll of the fair is in "small coins" where the world says copper coins:
 * copper is a value of the slot `goods`, which stands in one sentence only.
 */
import type { ChroniclePack } from '../../src/haystack/chronicle/types.ts'
import type { world } from '../world.ts'

export const en = {
  language: 'en',
  persons: {
    pattern: '{given} {family}',
    given: {
      anna: 'Anna', clara: 'Clara', elena: 'Elena', fatima: 'Fatima', greta: 'Greta', hana: 'Hana',
      irina: 'Irina', julia: 'Julia', karin: 'Karin', leila: 'Leila', maria: 'Maria', nadia: 'Nadia',
      olga: 'Olga', paula: 'Paula', rosa: 'Rosa', sofia: 'Sofia', tamar: 'Tamar', ursula: 'Ursula',
      vera: 'Vera', yasmin: 'Yasmin', zoe: 'Zoe', ingrid: 'Ingrid', beatrice: 'Beatrice', miriam: 'Miriam',
      adam: 'Adam', boris: 'Boris', carlos: 'Carlos', daniel: 'Daniel', emil: 'Emil', felix: 'Felix',
      georg: 'Georg', hasan: 'Hasan', ivan: 'Ivan', jonas: 'Jonas', karim: 'Karim', lukas: 'Lukas',
      marco: 'Marco', nikolai: 'Nikolai', omar: 'Omar', pavel: 'Pavel', rafael: 'Rafael', samuel: 'Samuel',
      tomas: 'Tomas', viktor: 'Viktor', walter: 'Walter', yusuf: 'Yusuf', henrik: 'Henrik', leon: 'Leon',
    },
    family: {
      adler: 'Adler', baranov: 'Baranov', castillo: 'Castillo', dorn: 'Dorn', eriksen: 'Eriksen',
      farouk: 'Farouk', galanis: 'Galanis', haddad: 'Haddad', ibsen: 'Ibsen', jansen: 'Jansen',
      keller: 'Keller', lindqvist: 'Lindqvist', moreno: 'Moreno', nassar: 'Nassar', orlov: 'Orlov',
      petrov: 'Petrov', quintero: 'Quintero', rossi: 'Rossi', salazar: 'Salazar', tanaka: 'Tanaka',
      ulrich: 'Ulrich', varga: 'Varga', weber: 'Weber', yilmaz: 'Yilmaz', zimmer: 'Zimmer',
      abadi: 'Abadi', bellini: 'Bellini', cohen: 'Cohen', dragan: 'Dragan', esposito: 'Esposito',
      fischer: 'Fischer', gomez: 'Gomez', hoffman: 'Hoffman', ivanov: 'Ivanov', jensen: 'Jensen',
      kovacs: 'Kovacs', lombardi: 'Lombardi', mansour: 'Mansour', novak: 'Novak', okada: 'Okada',
      popescu: 'Popescu', ramos: 'Ramos', silva: 'Silva', torres: 'Torres', usman: 'Usman',
      vidal: 'Vidal', wagner: 'Wagner', yamada: 'Yamada', zidane: 'Zidane', almeida: 'Almeida',
      bergman: 'Bergman', costa: 'Costa', duval: 'Duval', ferrari: 'Ferrari', grimm: 'Grimm',
      holm: 'Holm', karimi: 'Karimi', laurent: 'Laurent', medina: 'Medina', sato: 'Sato',
    },
  },
  places: {
    pattern: '{head} {kind}',
    heads: {
      gull: 'Gull', heron: 'Heron', wolf: 'Wolf', fox: 'Fox', otter: 'Otter', raven: 'Raven', swan: 'Swan',
      eagle: 'Eagle', bear: 'Bear', deer: 'Deer', bee: 'Bee', falcon: 'Falcon', oak: 'Oak', birch: 'Birch',
      willow: 'Willow', pine: 'Pine', thorn: 'Thorn', rose: 'Rose', lily: 'Lily', apple: 'Apple',
      cherry: 'Cherry', olive: 'Olive', reed: 'Reed', moss: 'Moss', stone: 'Stone', silver: 'Silver',
      iron: 'Iron', copper: 'Copper', salt: 'Salt', amber: 'Amber', winter: 'Winter', summer: 'Summer',
      moon: 'Moon', star: 'Star', sun: 'Sun', storm: 'Storm', mist: 'Mist', frost: 'Frost', rain: 'Rain',
      snow: 'Snow',
    },
    kinds: {
      haven: 'Haven', bay: 'Bay', ford: 'Ford', bridge: 'Bridge', mill: 'Mill', gate: 'Gate', well: 'Well',
      hill: 'Hill', field: 'Field', valley: 'Valley', lake: 'Lake', island: 'Island', rock: 'Rock',
      tower: 'Tower', forest: 'Forest', river: 'River', spring: 'Spring', cape: 'Cape', meadow: 'Meadow',
      village: 'Village', castle: 'Castle', cave: 'Cave', market: 'Market', crossing: 'Crossing',
      mountain: 'Mountain',
    },
  },
  ships: {
    pattern: '{noun} of {epithet}',
    nouns: {
      star: 'Star', pearl: 'Pearl', crown: 'Crown', lantern: 'Lantern', rose: 'Rose', falcon: 'Falcon',
      dolphin: 'Dolphin', lion: 'Lion', queen: 'Queen', daughter: 'Daughter', spirit: 'Spirit', hope: 'Hope',
      glory: 'Glory', pride: 'Pride', song: 'Song', dream: 'Dream', light: 'Light', flame: 'Flame',
      arrow: 'Arrow', shield: 'Shield', sword: 'Sword', bell: 'Bell', flower: 'Flower', wind: 'Wind',
      wave: 'Wave', guardian: 'Guardian', herald: 'Herald', pilgrim: 'Pilgrim', hunter: 'Hunter',
      traveller: 'Traveller', treasure: 'Treasure', promise: 'Promise', memory: 'Memory', whisper: 'Whisper',
      jewel: 'Jewel', key: 'Key', mirror: 'Mirror', feather: 'Feather', wing: 'Wing', throne: 'Throne',
    },
    epithets: {
      north: 'the North', south: 'the South', east: 'the East', west: 'the West', morning: 'the Morning',
      evening: 'the Evening', midnight: 'Midnight', winter: 'Winter', summer: 'Summer', spring: 'Spring',
      autumn: 'Autumn', sea: 'the Sea', ocean: 'the Ocean', river: 'the River', mountains: 'the Mountains',
      desert: 'the Desert', islands: 'the Islands', sun: 'the Sun', moon: 'the Moon', sky: 'the Sky',
      storm: 'the Storm', rain: 'the Rain', snow: 'the Snow', forest: 'the Forest', peace: 'Peace',
      justice: 'Justice', wisdom: 'Wisdom', freedom: 'Freedom', fortune: 'Fortune', horizon: 'the Horizon',
    },
  },
  goods: {
    salt: 'salt', wool: 'wool', copper: 'copper', honey: 'honey', timber: 'timber', silk: 'silk',
    pepper: 'pepper', tea: 'tea', coffee: 'coffee', sugar: 'sugar', rice: 'rice', wheat: 'wheat',
    oliveOil: 'olive oil', wine: 'wine', leather: 'leather', paper: 'paper', glass: 'glass', amber: 'amber',
    wax: 'wax', tin: 'tin', cotton: 'cotton', tar: 'tar', rope: 'rope', iron: 'iron',
  },
  months: [
    'January', 'February', 'March', 'April', 'May', 'June',
    'July', 'August', 'September', 'October', 'November', 'December',
  ],
  genres: {
    lighthouse: {
      sentences: {
        opening: [
          'This log was kept at the lighthouse of {light} and covers the whole of the year {year}.',
          'For the year {year}, the log of the lighthouse at {light} runs to its last page without a gap.',
          '{light} had a lighthouse, and its log for {year} was written up each morning, whatever the weather.',
          'Here begins the yearly log for {year} from {light}, where the lighthouse stood open to every wind.',
          'Night after night in {year}, the watch at the {light} lighthouse was entered in this log.',
        ],
        keeper: [
          'In {month}, {keeper} took charge of the lamp as keeper and signed for the keys.',
          'The post of keeper passed to {keeper} in {month}, after a careful count of tools and wicks.',
          '{keeper} was sworn in as keeper in {month} and climbed the stair to the lamp that same evening.',
          'When the old keeper retired, it was {keeper} who came in {month} to tend the lamp as keeper.',
        ],
        oil: [
          'Over the whole year the lamp burned {oil} measures of oil, all drawn from the casks below the stair.',
          'The casks gave out {oil} measures of oil to the lamp from the beginning of the year to its end.',
          'By the reckoning of the store book, {oil} measures of oil went to feed the flame during the year.',
          'Of oil, the lamp used up {oil} measures in the year, and hardly a drop was spilled on the stair.',
        ],
        ship: [
          'On day {day} of the month after the keeper’s arrival, in thick fog, the light brought the ship {ship} safely past the shoals.',
          'The ship {ship} was guided clear of the shoals, in dense fog, on day {day} of the month following the keeper’s appointment.',
          'Fog hid the shoals on day {day} of the month after the keeper came, yet the ship {ship}, guided by the lamp, passed them in safety.',
          'The month after the change of keeper brought a blinding fog on day {day}, and the light saved the ship {ship} from the shoals.',
        ],
        inspector: [
          'The inspector {inspector} went over the whole tower and had {panes} cracked {panes#one=pane|other=panes} replaced.',
          'When the tower was examined, {panes} cracked {panes#one=pane was|other=panes were} taken out and replaced by order of the inspector, {inspector}.',
          '{inspector}, the inspector, tried every hinge in the tower and condemned {panes} cracked {panes#one=pane, which was|other=panes, which were} replaced.',
          'After {inspector} had been through the tower as inspector, new glass was set in place of {panes} cracked {panes#one=pane|other=panes}.',
        ],
      },
      questions: {
        keeper: [
          'Who became the keeper of the lighthouse at {light} in {year}?',
          'Which person was made lighthouse keeper at {light} in {year}?',
        ],
        oil: [
          'How many measures of oil did the lighthouse at {light} use in {year}?',
          'In {year}, how much oil, in measures, was burned at the {light} lighthouse?',
        ],
        ship: [
          'Which ship was guided through fog by the lighthouse at {light}, according to its log for {year}?',
          'What ship does the {year} log of the lighthouse at {light} say was kept off the shoals?',
        ],
        inspector: [
          'Who inspected the lighthouse at {light} in {year}?',
          'What was the name of the inspector who came to the {light} lighthouse in {year}?',
        ],
        light: [
          'At which lighthouse did {keeper} become keeper in {year}?',
          'Where was the lighthouse that {keeper} took over as keeper in {year}?',
        ],
      },
    },
    guild: {
      sentences: {
        opening: [
          'The weavers’ guild of {town} closed its ledger for the year {year} and laid it before the elders.',
          'At {town}, the guild of weavers made up its ledger for {year}, with every page ruled and signed.',
          'For the year {year}, the ledger of the weavers’ guild at {town} was balanced and read aloud.',
          'This is the {year} ledger of the weavers of {town}, as their guild had it written out in fair copy.',
        ],
        master: [
          'At the assembly in {month}, the members chose {master} as master of the guild by a show of hands.',
          '{master} was raised to the office of guild master when the weavers met in {month} behind closed doors.',
          'The vote for master, taken in {month} in a crowded hall, went to {master} without much dispute.',
          'When the bell called the members to the {month} assembly, they placed {master} at their head as master.',
        ],
        dues: [
          'The members paid {dues} silver coins in dues, which were counted at the long table.',
          'Dues to the amount of {dues} silver coins were gathered from the members, rich and poor alike.',
          'Into the common chest went {dues} silver coins, being the dues of all who held a loom.',
          'All told, the dues of the members came to {dues} silver coins, and the chest was locked upon them.',
        ],
        donor: [
          'The new banner was a gift of {donor}, a merchant who dealt in {goods}.',
          'A merchant in {goods}, {donor} by name, presented the guild with its new banner.',
          '{donor}, whose trade was in {goods}, had a new banner made for the guild and asked no payment.',
          'For its new banner the guild was indebted to {donor}, who had long been known as a dealer in {goods}.',
        ],
        clerk: [
          'The clerk {clerk} entered the {apprentices#one=name|other=names} of {apprentices} new {apprentices#one=apprentice|other=apprentices} and blotted the page.',
          'On the roll of apprentices, {apprentices} fresh {apprentices#one=name was|other=names were} written by {clerk}, the clerk, in a clear round hand.',
          '{clerk}, as clerk of the guild, took down the particulars of {apprentices} new {apprentices#one=apprentice|other=apprentices} in the presence of the elders.',
          'The guild took in {apprentices} new {apprentices#one=apprentice, whose name|other=apprentices, whose names} the clerk {clerk} copied into the roll.',
        ],
      },
      questions: {
        master: [
          'Who was elected to lead the weavers’ guild of {town} in {year}?',
          'In {year}, who became master of the weavers’ guild at {town}?',
        ],
        dues: [
          'How many silver coins did the weavers’ guild of {town} collect in dues in {year}?',
          'What did the {town} weavers’ guild receive from its members in {year}, counted in silver coins?',
        ],
        donor: [
          'Who gave the weavers’ guild of {town} a banner in {year}?',
          'From whom did the weavers’ guild at {town} receive its banner in {year}?',
        ],
        clerk: [
          'Who was the clerk of the weavers’ guild of {town} in {year}?',
          'In {year}, which clerk registered the apprentices of the weavers’ guild at {town}?',
        ],
        town: [
          'In which town was {master} the master of the weavers’ guild in {year}?',
          'Where did the weavers elect {master} to head their guild in {year}?',
        ],
      },
    },
    expedition: {
      sentences: {
        opening: [
          'In the year {year}, an expedition set out to survey the land around {goal}.',
          'The country about {goal} was little known until an expedition went to survey it in {year}.',
          'An expedition was fitted out in {year} to chart the land around {goal}, of which the maps said almost nothing.',
          '{goal} and the country round it were the object of a surveying expedition sent out in the year {year}.',
        ],
        leader: [
          'The command was given to {leader}, who hired {porters} {porters#one=porter|other=porters} before the baggage was packed.',
          'The sponsors appointed {leader} as leader, and {porters} {porters#one=porter was|other=porters were} engaged to carry the tents and instruments.',
          '{leader}, the leader of the expedition, took on {porters} {porters#one=porter|other=porters} after long bargaining over wages.',
          'With {porters} {porters#one=porter|other=porters} in {leader|female=her|male=his} pay, {leader} led the expedition and kept strict order in camp.',
        ],
        ship: [
          'The party crossed the sea aboard the ship {ship} and landed in {month}, wet but in good heart.',
          'A passage on the ship {ship} brought the party over the sea, and in {month} the stores were put ashore.',
          'In {month} the travellers came ashore from the ship {ship}, on which they had made the crossing.',
          'The ship {ship} carried the party across rough water and set it down upon the coast in {month}.',
        ],
        guide: [
          'The guide {guide} knew the passes and led the party by the safe path, well away from the cliffs.',
          'Through the passes the party followed its guide, {guide}, who kept to the safe path even in cloud.',
          'No pass was strange to the guide, {guide}, on whose advice the party took the longer but safer path.',
          'That nobody was lost in the passes was due to {guide}, who served as guide and found a safe path.',
        ],
        paces: [
          'By the surveyors’ count, the way from the coast measured {paces} paces.',
          'The surveyors counted every step from the coast and made the distance {paces} paces.',
          'From the coast to the end of the route it was {paces} paces, as the surveyors had it in their field books.',
          'A length of {paces} paces was found for the way up from the coast, and the surveyors agreed upon it.',
        ],
      },
      questions: {
        leader: [
          'Who led the expedition to survey {goal} in {year}?',
          'Under whose command did a surveying expedition go to {goal} in {year}?',
        ],
        ship: [
          'On which ship did the {year} surveying expedition to {goal} travel?',
          'What was the name of the ship used by the expedition that set out in {year} to survey {goal}?',
        ],
        guide: [
          'Who was the guide of the {year} surveying expedition to {goal}?',
          'By whom was the expedition that surveyed {goal} in {year} guided through the passes?',
        ],
        paces: [
          'How many paces from the coast did the {year} surveying expedition to {goal} measure?',
          'What distance inland, in paces, was recorded by the expedition that surveyed {goal} in {year}?',
        ],
        goal: [
          'Which place did the expedition led by {leader} survey in {year}?',
          'Where did {leader} go at the head of a surveying expedition in {year}?',
        ],
      },
    },
    shipwreck: {
      sentences: {
        opening: [
          'The court of inquiry heard the case of the ship {ship}, lost in the year {year}.',
          'In the matter of the ship {ship}, wrecked in {year}, a court of inquiry sat with open doors.',
          'A court of inquiry was called to establish how the ship {ship} came to be lost in the year {year}.',
          'The loss of the ship {ship} in {year} was brought before a court of inquiry, which heard the case in full.',
        ],
        captain: [
          'Captain {captain} had taken on a cargo of {goods} and put to sea with the tide.',
          'According to the bill of lading, a full cargo of {goods} had been stowed under the eye of Captain {captain}.',
          'The captain, {captain}, had signed for a cargo of {goods} before the lines were cast off.',
          'Laden with {goods}, the vessel had left harbour under the command of Captain {captain}.',
        ],
        coast: [
          'On {day} {month} the vessel struck a rock off {coast} and broke apart in a rising gale.',
          'Off {coast}, in a heavy swell, a rock opened the hull on {day} {month}, and the vessel went to pieces.',
          'It was off {coast}, on {day} {month}, that the vessel ran upon a rock and was broken up by the waves.',
          'Driven upon a rock on {day} {month}, the vessel was broken apart by heavy seas off {coast}.',
        ],
        loss: [
          'The owners put their loss at {loss} gold coins, and the figure was written into the minutes.',
          'For hull and lading together, the owners claimed to have lost {loss} gold coins.',
          'A loss of {loss} gold coins was sworn to by the owners, who brought their account books as proof.',
          'By the owners’ estimate, the wreck had cost them {loss} gold coins, hull and cargo taken together.',
        ],
        witness: [
          'The witness {witness} stated that {saved} {saved#one=sailor|other=sailors} reached the shore alive.',
          'Of the crew, {saved} {saved#one=sailor|other=sailors} got to land alive, as the witness {witness} declared on oath.',
          '{witness}, called as a witness, had counted {saved} living {saved#one=sailor|other=sailors} on the shore at daybreak.',
          'From the evidence of {witness}, a witness on land, it appeared that {saved} {saved#one=sailor|other=sailors} came ashore alive.',
        ],
      },
      questions: {
        captain: [
          'Who was captain of the ship {ship} when it was wrecked in {year}?',
          'Under which captain did the ship {ship} sail on the voyage that ended in its loss in {year}?',
        ],
        coast: [
          'Off which place was the ship {ship} wrecked in {year}?',
          'Where did the ship {ship} hit a rock and sink in {year}?',
        ],
        loss: [
          'How many gold coins did the owners of the ship {ship}, wrecked in {year}, say they had lost?',
          'What did the owners lose, in gold coins, when the ship {ship} was wrecked in {year}?',
        ],
        witness: [
          'Who testified about the survivors of the ship {ship}, lost in {year}?',
          'At the inquiry into the {year} wreck of the ship {ship}, who gave evidence as a witness?',
        ],
        ship: [
          'Which ship was wrecked under Captain {captain} in {year}?',
          'What was the name of the ship commanded by {captain} that was lost in {year}?',
        ],
      },
    },
    bridge: {
      sentences: {
        opening: [
          'The building accounts of the bridge at {site} begin in the year {year}.',
          'In the year {year}, accounts were opened for the building of the bridge at {site}, under the common seal.',
          '{site} began to keep building accounts for its bridge in {year}, in a stout book tied with cord.',
          'With the year {year} begin the accounts of the bridge works at {site}, where only a ferry had served before.',
        ],
        builder: [
          'The plans were drawn by the master builder {builder}, who had walked both banks in all weathers.',
          '{builder}, the master builder, drew the plans of the bridge on large sheets and laid them before the council.',
          'For the plans the council turned to a master builder, {builder}, whose drawings were approved at sight.',
          'Every arch of the bridge followed the plans of {builder}, who was engaged as master builder.',
        ],
        stones: [
          'For the piers, {masons} {masons#one=mason|other=masons} cut {stones} stones, each marked on its hidden face.',
          'The yard employed {masons} {masons#one=mason|other=masons}, and {stones} stones were cut there for the piers.',
          'In all, {stones} stones for the piers were cut to shape by {masons} {masons#one=mason|other=masons} on the pay list.',
          'The piers took {stones} stones, and the labour of cutting them fell to {masons} {masons#one=mason|other=masons}.',
        ],
        patron: [
          '{patron} paid for the statue in the middle of the bridge and came in person to see it set up.',
          'A statue was put up at midspan with money from {patron}, so that it cost the works nothing.',
          'No public money went into the statue that crowned the middle arch, for {patron} bore the expense.',
          'Over the middle pier stood a statue, the gift of {patron}, who had asked for nothing but a plain inscription.',
        ],
        cost: [
          'When the account was closed in {month}, the whole work had cost {cost} silver coins.',
          'The outlay on the bridge, according to the balance struck in {month}, was {cost} silver coins in full.',
          'In {month} the auditors shut the book and set the full cost of the work at {cost} silver coins.',
          'A total of {cost} silver coins had been spent by {month}, when the last bill was paid and the account closed.',
        ],
      },
      questions: {
        builder: [
          'Who designed the bridge at {site} whose building accounts begin in {year}?',
          'Which master builder planned the bridge begun at {site} in {year}?',
        ],
        stones: [
          'How many stones were cut for the bridge begun at {site} in {year}?',
          'According to the accounts opened in {year}, how many stones were cut for the piers of the bridge at {site}?',
        ],
        patron: [
          'Who paid for the statue on the bridge at {site} that was begun in {year}?',
          'At whose expense was a statue put up on the bridge at {site}, begun in {year}?',
        ],
        cost: [
          'How many silver coins did it take to build the bridge at {site}, begun in {year}?',
          'What was the price, in silver coins, of the bridge at {site} whose accounts start in {year}?',
        ],
        site: [
          'Where was the bridge that {builder} planned, for which accounts were opened in {year}?',
          'At which place was work begun in {year} on a bridge designed by {builder}?',
        ],
      },
    },
    harvest: {
      sentences: {
        opening: [
          'This is the harvest report of the estate at {estate} for the year {year}.',
          'The estate at {estate} drew up its harvest report for {year} when the barns had been shut.',
          'The lines below report the harvest on the estate at {estate} in the year {year}, the poor fields as well as the rich.',
          'In {year} the estate of {estate} had its harvest set down in a report, field by field.',
        ],
        steward: [
          'The steward {steward} sent {reapers} {reapers#one=reaper|other=reapers} into the fields as soon as the dew was off.',
          'Into the fields went {reapers} {reapers#one=reaper|other=reapers}, hired and paid by the steward, {steward}.',
          '{steward}, steward of the estate, had {reapers} {reapers#one=reaper|other=reapers} at work in the fields from daybreak until dusk.',
          'To cut the crop, {reapers} {reapers#one=reaper was|other=reapers were} sent into the fields by {steward}, who held the office of steward.',
        ],
        sheaves: [
          'By the end of {month}, {sheaves} sheaves were under cover, and the carts stood empty.',
          'When {month} drew to a close, the barns held {sheaves} sheaves, dry and well stacked.',
          'The carts brought in {sheaves} sheaves, the last of them before the end of {month}.',
          'Under the barn roof lay {sheaves} sheaves at the close of {month}, by the tally of the carters.',
        ],
        buyer: [
          'Part of the grain went to {buyer}, who gave {goods} in exchange.',
          '{buyer} took part of the grain and paid for it in {goods} rather than in coin.',
          'In return for {goods}, a share of the grain was handed over to {buyer} at the barn door.',
          'A fair quantity of {goods} was accepted from {buyer} as the price of some of the grain.',
        ],
        income: [
          'The rest of the grain was sold for {income} silver coins, paid down on delivery.',
          'What grain remained fetched {income} silver coins when it was put up for sale.',
          'From the sale of the remaining grain the estate took {income} silver coins.',
          'A sum of {income} silver coins was received for the rest of the grain, which left by wagon.',
        ],
      },
      questions: {
        steward: [
          'Who was steward of the estate at {estate} for the harvest of {year}?',
          'Which steward oversaw the {year} harvest on the estate at {estate}?',
        ],
        sheaves: [
          'How many sheaves did the estate at {estate} bring in at the harvest of {year}?',
          'What was the number of sheaves stored on the estate of {estate} in {year}?',
        ],
        buyer: [
          'Who bartered for grain from the {year} harvest of the estate at {estate}?',
          'With whom did the estate at {estate} exchange some of its grain for goods in {year}?',
        ],
        income: [
          'How many silver coins did the estate at {estate} earn by selling grain in {year}?',
          'What sum, in silver coins, did the estate at {estate} receive for the grain it sold in {year}?',
        ],
        estate: [
          'On which estate was {steward} the steward at the harvest of {year}?',
          'Where was the estate whose harvest {steward} managed as steward in {year}?',
        ],
      },
    },
    library: {
      sentences: {
        opening: [
          'The library at {house} was inventoried in the year {year}, a task that had long been put off.',
          'In {year} an inventory was taken of the library at {house}, the old register having faded past reading.',
          '{house} had its library inventoried in the year {year}, from the great folios to the thinnest pamphlets.',
          'By order of the governors, an inventory of the library at {house} was carried out in {year}.',
        ],
        librarian: [
          'The librarian {librarian} went through {shelves} {shelves#one=shelf|other=shelves} book by book, with a lamp and a soft brush.',
          'The books on {shelves} {shelves#one=shelf|other=shelves} were taken down in turn by {librarian}, the librarian, and put back in better order.',
          '{librarian}, the librarian, checked {shelves} {shelves#one=shelf|other=shelves} from end to end and dusted as {librarian|female=she|male=he} went.',
          'Dust lay everywhere, and the librarian, {librarian}, had {shelves} {shelves#one=shelf|other=shelves} to go through.',
        ],
        volumes: [
          'The list came to {volumes} volumes, with loose papers and torn bindings left out.',
          'When the list was added up, it showed {volumes} volumes in the possession of the library.',
          'In all, {volumes} volumes were found and written on the list, most of them in calf.',
          'A stock of {volumes} volumes was established, each with a line of its own in the list.',
        ],
        donor: [
          'In {month}, {donor} gave the library a collection of old maps, rolled in oilcloth.',
          'The library received a collection of old maps from {donor} in {month}, and a cabinet was cleared for it.',
          '{donor} came in {month} with a collection of old maps, which was given to the library.',
          'A gift of old maps was made to the library in {month}, and the giver was {donor}.',
        ],
        readers: [
          'The doorkeeper’s book counted {readers} visits by readers, with a stroke of the pen for each.',
          'At the entrance, the doorkeeper noted {readers} visits by readers in a book kept for that use.',
          'Readers came and went, and the book at the door showed {readers} visits in the year.',
          'To judge by the doorkeeper’s book, readers paid {readers} visits to the rooms.',
        ],
      },
      questions: {
        librarian: [
          'Who was the librarian at {house} when the library was inventoried in {year}?',
          'Which librarian carried out the {year} inventory of the library at {house}?',
        ],
        volumes: [
          'How many volumes did the library at {house} own in {year}?',
          'What number of volumes did the {year} inventory of the {house} library find?',
        ],
        donor: [
          'Who gave old maps to the library at {house} in {year}?',
          'From whom did the {house} library get a collection of maps in {year}?',
        ],
        readers: [
          'How many visits by readers did the library at {house} have in {year}?',
          'In {year}, how many times did readers visit the {house} library?',
        ],
        house: [
          'At which place was {librarian} the librarian when the library was inventoried in {year}?',
          'Where was the library that {librarian} inventoried in {year}?',
        ],
      },
    },
    court: {
      sentences: {
        opening: [
          'The court roll of {town} for the year {year} records a dispute over a broken contract.',
          'A broken contract was the matter in dispute when the court of {town} entered this case in its roll for {year}.',
          'In the court of {town}, a quarrel over a contract not kept was put on the roll of the year {year}.',
          'For {year}, the roll of the court at {town} tells of a contract that was broken and of the dispute it caused.',
        ],
        judge: [
          'The judge {judge} opened the hearing in {month}, after the benches had been cleared of idlers.',
          'In {month} the hearing was opened by {judge}, who sat as judge in a plain black gown.',
          '{judge}, the judge, called the parties to order in {month}, when the hearing began.',
          'The hearing began in {month} before {judge}, a judge who listened more than {judge|female=she|male=he} spoke.',
        ],
        plaintiff: [
          'The complaint was brought by {plaintiff}, to whom a delivery of {goods} had been promised.',
          '{plaintiff} complained that a promised delivery of {goods} had never come to the door.',
          'A delivery of {goods} had been promised to {plaintiff}, who brought a complaint when nothing arrived.',
          'As plaintiff, {plaintiff} produced a letter in which the delivery of {goods} was plainly promised.',
        ],
        fine: [
          'The losing party was fined {fine} silver coins and left the hall without a word.',
          'A fine of {fine} silver coins was laid upon the party that lost.',
          'Judgment was given, and the loser had to pay {fine} silver coins as a fine.',
          'The party in the wrong was ordered to pay a fine of {fine} silver coins without delay.',
        ],
        surety: [
          'After {witnesses} {witnesses#one=witness|other=witnesses} had been heard, {surety} stood surety for the payment.',
          '{surety} stood surety for the payment, but not before {witnesses} {witnesses#one=witness|other=witnesses} had been heard.',
          'The court had heard {witnesses} {witnesses#one=witness|other=witnesses} in the matter, and for the payment it accepted {surety} as surety.',
          'Surety for the payment was given by {surety} after the court had listened to {witnesses} {witnesses#one=witness|other=witnesses}.',
        ],
      },
      questions: {
        judge: [
          'Who was the judge in the contract case before the court of {town} in {year}?',
          'Which judge at the court of {town} tried the dispute over a broken contract in {year}?',
        ],
        plaintiff: [
          'Who brought a case over a broken contract before the court of {town} in {year}?',
          'In {year}, who was the plaintiff in the contract dispute at the court of {town}?',
        ],
        fine: [
          'How many silver coins did the court of {town} make the losing party pay in {year}?',
          'What fine, in silver coins, did the court at {town} impose for a broken contract in {year}?',
        ],
        surety: [
          'Who stood surety in the contract case at the court of {town} in {year}?',
          'In the {year} contract dispute before the court of {town}, who guaranteed that the fine would be paid?',
        ],
        town: [
          'In which town did {judge} sit as judge in a contract case in {year}?',
          'Where was the court in which {judge} was the judge in {year}?',
        ],
      },
    },
    mine: {
      sentences: {
        opening: [
          'The mine at {mine} sent its report for the year {year} to the owners.',
          'The owners received the report of the mine at {mine} for {year} and had it read at their table.',
          'For the year {year}, the owners of the mine at {mine} were sent a report in a plain brown cover.',
          'From {mine} came the report of the mine for {year}, addressed to the owners and sealed with black wax.',
        ],
        overseer: [
          'From {month} on, {overseer} was overseer of the shafts and kept the keys of the powder house.',
          'The shafts were placed under {overseer} as overseer in {month}, and every gang was told of it.',
          'In {month}, the office of overseer was given to {overseer}, who went down every shaft with a lantern.',
          '{overseer} took up the duties of overseer in {month} and had the ladders in the shafts mended.',
        ],
        ore: [
          'In all, {ore} carts of ore were brought to the surface, and the tally was checked at the shaft mouth.',
          'The miners raised {ore} carts of ore, as the chalk marks at the pithead showed.',
          'As to ore, {ore} carts of it came up to daylight in the course of the year.',
          'By the count of the winch gang, {ore} carts of ore reached the surface before the books were closed.',
        ],
        engineer: [
          'Against the water, the engineer {engineer} installed {pumps} {pumps#one=pump|other=pumps} in the lower workings.',
          'Water stood in the deep galleries until {pumps} {pumps#one=pump was|other=pumps were} set up there by {engineer}, the engineer.',
          '{engineer}, engineer to the mine, fought the flooding with {pumps} {pumps#one=pump|other=pumps} of good oak and brass.',
          'To master the water, {pumps} {pumps#one=pump was|other=pumps were} put in under the direction of the engineer {engineer}.',
        ],
        ship: [
          'The last load of the year was carried away by the ship {ship} from the landing below the works.',
          'The ship {ship} took the last load of the year on board and stood out to sea.',
          'Waiting at the quay for the last of the year’s ore was the ship {ship}, which sailed with it at once.',
          'Low in the water, the ship {ship} left the ore quay with the final load of the year.',
        ],
      },
      questions: {
        overseer: [
          'Who became overseer of the mine at {mine} in {year}?',
          'In {year}, which person was put in charge of the shafts of the mine at {mine}?',
        ],
        ore: [
          'How many carts of ore did the mine at {mine} produce in {year}?',
          'How much ore, in carts, was raised from the {mine} mine in {year}?',
        ],
        engineer: [
          'Which engineer supplied the mine at {mine} with pumps in {year}?',
          'Who was the engineer who dealt with the water in the {mine} mine in {year}?',
        ],
        ship: [
          'Which ship took the final load of {year} from the mine at {mine}?',
          'What was the name of the ship that collected the last ore of {year} from the {mine} mine?',
        ],
        mine: [
          'At which mine did {overseer} become overseer in {year}?',
          'Where was the mine that {overseer} oversaw in {year}?',
        ],
      },
    },
    fair: {
      sentences: {
        opening: [
          'In the year {year}, the great fair was held at {town} again, and the roads were full of carts.',
          '{town} held its great fair once more in {year}, with flags on every roof.',
          'The great fair returned to {town} in the year {year}, as custom required.',
          'Drums and trumpets gave notice in {year} that the great fair was again to be held at {town}.',
        ],
        warden: [
          'The warden {warden} let out {stalls} {stalls#one=stall|other=stalls} for a rent that was paid in advance.',
          'As warden of the fair, {warden} marked out the square with cord and let out {stalls} {stalls#one=stall|other=stalls}.',
          'On the square, {stalls} {stalls#one=stall was|other=stalls were} let by {warden}, the warden, who held every tenant to a written bond.',
          'The letting of {stalls} {stalls#one=stall|other=stalls} was in the hands of {warden}, who served the fair as warden.',
        ],
        visitors: [
          'From the opening on {day} {month} to the last evening, the gatekeepers counted {visitors} visitors.',
          'The gatekeepers counted {visitors} visitors between {day} {month}, when the fair opened, and the last evening.',
          'On {day} {month} the gates were opened, and by the last evening {visitors} visitors had passed the gatekeepers.',
          'A crowd of {visitors} visitors was counted at the gates, from the opening day, {day} {month}, until the last evening.',
        ],
        trader: [
          'The prize for the finest wares went to {trader}, who sold {goods}.',
          '{trader}, a seller of {goods}, carried off the prize for the finest wares.',
          'For the finest wares, the judges awarded the prize to {trader}, whose stall offered {goods}.',
          'With {goods} of the best sort, {trader} won the prize that was given for the finest wares.',
        ],
        toll: [
          'The toll brought in {toll} small coins, which were carried to the town hall in sacks.',
          'In toll, the officers of the fair took {toll} small coins from carts and packs.',
          'When the toll boxes were emptied, {toll} small coins lay on the counting table.',
          'From the toll, {toll} small coins came into the common chest by the close of the fair.',
        ],
      },
      questions: {
        warden: [
          'Who was warden of the great fair at {town} in {year}?',
          'In {year}, who rented out the stalls at the fair of {town}?',
        ],
        visitors: [
          'How many visitors came to the fair at {town} in {year}?',
          'What was the number of visitors at the great fair of {town} in {year}?',
        ],
        trader: [
          'Who carried home the prize from the great fair at {town} in {year}?',
          'Which trader was honoured for the best wares at the {year} fair at {town}?',
        ],
        toll: [
          'How many small coins did the toll at the fair of {town} yield in {year}?',
          'What did the {year} fair at {town} take in toll, counted in small coins?',
        ],
        town: [
          'In which town was {warden} the warden of the great fair in {year}?',
          'Where did {warden} serve as warden of the fair in {year}?',
        ],
      },
    },
    observatory: {
      sentences: {
        opening: [
          'These notes were kept at the observatory of {site} in the year {year}.',
          'In the year {year}, the observatory at {site} kept the notes that are gathered here.',
          'The notes of the observatory at {site} for {year} were written by the light of a shaded candle.',
          '{site} had an observatory, and its notes for the year {year} were later copied into this book.',
        ],
        astronomer: [
          'The astronomer {astronomer} watched the sky on {nights} clear {nights#one=night|other=nights} and slept by day.',
          'On {nights} clear {nights#one=night|other=nights} the sky was watched by the astronomer, {astronomer}, from the open roof.',
          '{astronomer}, the astronomer of the house, had {nights} clear {nights#one=night|other=nights} for observing and wasted no hour of darkness.',
          'The weather allowed {nights} clear {nights#one=night|other=nights}, which {astronomer}, as astronomer, spent at the eyepiece.',
        ],
        stars: [
          'The new catalogue gives the positions of {stars} stars, worked out and copied with care.',
          'Positions were found for {stars} stars and entered in the new catalogue.',
          'When their positions had been checked against the clock, {stars} stars were admitted to the new catalogue.',
          'For the new catalogue, {stars} stars were measured and set down by their positions.',
        ],
        patron: [
          'The comet was first seen on {day} {month} by {patron}, a guest of the house.',
          'On {day} {month} a guest of the house, {patron}, was the first to see the comet.',
          'It was {patron}, staying at the house as a guest, who first sighted the comet on {day} {month}.',
          '{patron}, a guest at the observatory, caught sight of the comet on {day} {month} before anyone else.',
        ],
        lens: [
          'The large lens had been ground by {lens}, whose work was praised for its evenness.',
          '{lens} had ground the large lens, and the polish was still without a flaw.',
          'For its large lens the observatory was obliged to {lens}, who had ground the glass by hand.',
          'Among the instruments the large lens stood out, ground by {lens} with uncommon patience.',
        ],
      },
      questions: {
        astronomer: [
          'Who was the astronomer at the observatory of {site} in {year}?',
          'In {year}, which astronomer made the observations at the {site} observatory?',
        ],
        stars: [
          'How many stars did the observatory of {site} list in its new catalogue in {year}?',
          'What number of stars did the observatory at {site} catalogue in {year}?',
        ],
        patron: [
          'Who discovered the comet at the observatory of {site} in {year}?',
          'Which guest of the observatory at {site} was the first to notice a comet in {year}?',
        ],
        lens: [
          'Who made the large lens of the observatory at {site}, according to its notes of {year}?',
          'Who ground the lens that the observatory of {site} was using in {year}?',
        ],
        site: [
          'At which observatory was {astronomer} the astronomer in {year}?',
          'Where was the observatory at which {astronomer} studied the sky in {year}?',
        ],
      },
    },
    workshop: {
      sentences: {
        opening: [
          'The carpet workshop at {town} drew up its accounts for the year {year}.',
          'For the year {year}, the accounts of the carpet workshop at {town} were made up to the last thread.',
          'At {town}, the carpet workshop ruled a double line beneath its accounts for {year}.',
          'Accounts for {year} were laid out by the carpet workshop of {town}, in columns of red and black ink.',
        ],
        owner: [
          'The owner {owner} kept {looms} {looms#one=loom|other=looms} at work from the morning bell until dark.',
          'The house had {looms} {looms#one=loom|other=looms} at work under the eye of the owner, {owner}.',
          '{owner}, who owned the workshop, had {looms} {looms#one=loom|other=looms} running and seldom let {looms#one=it|other=them} stand idle.',
          'The noise of {looms} {looms#one=loom|other=looms} filled the rooms, for {owner} was an owner who disliked idle hands.',
        ],
        cloth: [
          'In dyeing and weaving, {cloth} hanks of yarn were used up, madder red above all.',
          'The dyers and weavers used up {cloth} hanks of yarn between them, with little waste.',
          'Of yarn, {cloth} hanks passed through the dye vats and on to the looms.',
          'The yarn book showed that {cloth} hanks were dyed and woven, the faulty ones left out.',
        ],
        designer: [
          'The pattern that sold best was drawn by {designer} in {month}, on a sheet of squared paper.',
          'In {month}, {designer} drew a pattern that outsold all the others.',
          '{designer} was the author of the pattern that sold best, put on paper in {month} and much copied afterwards.',
          'No other pattern sold as well as the border of vines that {designer} drew in {month}.',
        ],
        ship: [
          'Rolled and sewn in sacking, the carpets for foreign buyers left aboard the ship {ship}.',
          'Aboard the ship {ship} went the carpets that foreign buyers had ordered, each wrapped against the damp.',
          'Foreign buyers had their carpets sent out on the ship {ship}, with the freight paid beforehand.',
          'The ship {ship} was loaded with the carpets meant for foreign buyers and cleared the harbour on the ebb.',
        ],
      },
      questions: {
        owner: [
          'Who owned the carpet workshop at {town} in {year}?',
          'In {year}, to whom did the carpet workshop of {town} belong?',
        ],
        cloth: [
          'How many hanks of yarn did the carpet workshop at {town} use in {year}?',
          'What quantity of yarn, in hanks, was consumed by the {town} carpet workshop in {year}?',
        ],
        designer: [
          'Who designed the best-selling pattern of the carpet workshop at {town} in {year}?',
          'Whose pattern was the most popular at the carpet workshop of {town} in {year}?',
        ],
        ship: [
          'Which ship carried the goods of the carpet workshop at {town} abroad in {year}?',
          'On what ship were carpets exported from the workshop of {town} in {year}?',
        ],
        town: [
          'Where was the carpet workshop that belonged to {owner} in {year}?',
          'In which town did {owner} own a carpet workshop in {year}?',
        ],
      },
    },
  },
  sentenceSeparator: ' ',
} satisfies ChroniclePack<typeof world>
