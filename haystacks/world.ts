/**
 * The chronicle's world: what can be recorded, in no language.
 *
 * A genre is a kind of record. Its slots are typed; its sentences say which
 * slots each carries and what it says. A pack in `chronicle/` writes every
 * sentence in a language, several times over.
 *
 * What makes a haystack valid by construction:
 * - every sentence carries at least one slot of a kind whose values do not
 *   recur within a genre (person, place, ship, amount), so none is ever repeated;
 * - a slot stands in one sentence only, so its value stands once in a passage;
 * - the keys of a question identify one record.
 */
import type { World } from '../src/haystack/chronicle/types.ts'

export const world = {
  given: {
    female: [
      'anna', 'clara', 'elena', 'fatima', 'greta', 'hana', 'irina', 'julia', 'karin', 'leila', 'maria', 'nadia',
      'olga', 'paula', 'rosa', 'sofia', 'tamar', 'ursula', 'vera', 'yasmin', 'zoe', 'ingrid', 'beatrice', 'miriam',
    ],
    male: [
      'adam', 'boris', 'carlos', 'daniel', 'emil', 'felix', 'georg', 'hasan', 'ivan', 'jonas', 'karim', 'lukas',
      'marco', 'nikolai', 'omar', 'pavel', 'rafael', 'samuel', 'tomas', 'viktor', 'walter', 'yusuf', 'henrik', 'leon',
    ],
  },
  family: [
    'adler', 'baranov', 'castillo', 'dorn', 'eriksen', 'farouk', 'galanis', 'haddad', 'ibsen', 'jansen',
    'keller', 'lindqvist', 'moreno', 'nassar', 'orlov', 'petrov', 'quintero', 'rossi', 'salazar', 'tanaka',
    'ulrich', 'varga', 'weber', 'yilmaz', 'zimmer', 'abadi', 'bellini', 'cohen', 'dragan', 'esposito',
    'fischer', 'gomez', 'hoffman', 'ivanov', 'jensen', 'kovacs', 'lombardi', 'mansour', 'novak', 'okada',
    'popescu', 'ramos', 'silva', 'torres', 'usman', 'vidal', 'wagner', 'yamada', 'zidane', 'almeida',
    'bergman', 'costa', 'duval', 'ferrari', 'grimm', 'holm', 'karimi', 'laurent', 'medina', 'sato',
  ],
  placeHeads: [
    'gull', 'heron', 'wolf', 'fox', 'otter', 'raven', 'swan', 'eagle', 'bear', 'deer',
    'bee', 'falcon', 'oak', 'birch', 'willow', 'pine', 'thorn', 'rose', 'lily', 'apple',
    'cherry', 'olive', 'reed', 'moss', 'stone', 'silver', 'iron', 'copper', 'salt', 'amber',
    'winter', 'summer', 'moon', 'star', 'sun', 'storm', 'mist', 'frost', 'rain', 'snow',
  ],
  placeKinds: [
    'haven', 'bay', 'ford', 'bridge', 'mill', 'gate', 'well', 'hill', 'field', 'valley',
    'lake', 'island', 'rock', 'tower', 'forest', 'river', 'spring', 'cape', 'meadow', 'village',
    'castle', 'cave', 'market', 'crossing', 'mountain',
  ],
  shipNouns: [
    'star', 'pearl', 'crown', 'lantern', 'rose', 'falcon', 'dolphin', 'lion', 'queen', 'daughter',
    'spirit', 'hope', 'glory', 'pride', 'song', 'dream', 'light', 'flame', 'arrow', 'shield',
    'sword', 'bell', 'flower', 'wind', 'wave', 'guardian', 'herald', 'pilgrim', 'hunter', 'traveller',
    'treasure', 'promise', 'memory', 'whisper', 'jewel', 'key', 'mirror', 'feather', 'wing', 'throne',
  ],
  shipEpithets: [
    'north', 'south', 'east', 'west', 'morning', 'evening', 'midnight', 'winter', 'summer', 'spring',
    'autumn', 'sea', 'ocean', 'river', 'mountains', 'desert', 'islands', 'sun', 'moon', 'sky',
    'storm', 'rain', 'snow', 'forest', 'peace', 'justice', 'wisdom', 'freedom', 'fortune', 'horizon',
  ],
  goods: [
    'salt', 'wool', 'copper', 'honey', 'timber', 'silk', 'pepper', 'tea', 'coffee', 'sugar', 'rice', 'wheat',
    'oliveOil', 'wine', 'leather', 'paper', 'glass', 'amber', 'wax', 'tin', 'cotton', 'tar', 'rope', 'iron',
  ],
  genres: {
    lighthouse: {
      slots: { light: 'place', year: 'year', keeper: 'person', month: 'month', oil: 'amount', ship: 'ship', day: 'day', inspector: 'person', panes: 'count' },
      sentences: {
        opening: { slots: ['light', 'year'], gist: 'This is the yearly log of the lighthouse at {light} for the year {year}.' },
        keeper: { slots: ['keeper', 'month'], gist: 'In {month} (of that year) {keeper} took charge of the lamp as keeper.' },
        oil: { slots: ['oil'], gist: 'Over the year the lamp burned {oil} measures of oil.' },
        ship: { slots: ['ship', 'day'], gist: 'On the {day}th of the following month, in thick fog, the light guided the ship {ship} safely past the shoals.' },
        inspector: { slots: ['inspector', 'panes'], gist: 'The inspector {inspector} examined the tower and had {panes} cracked panes replaced.' },
      },
      asked: { keeper: ['light', 'year'], oil: ['light', 'year'], ship: ['light', 'year'], inspector: ['light', 'year'], light: ['keeper', 'year'] },
    },
    guild: {
      slots: { town: 'place', year: 'year', master: 'person', month: 'month', dues: 'amount', donor: 'person', goods: 'goods', clerk: 'person', apprentices: 'count' },
      sentences: {
        opening: { slots: ['town', 'year'], gist: 'The weavers’ guild of {town} closed its ledger for the year {year}.' },
        master: { slots: ['master', 'month'], gist: 'At the assembly in {month} the members chose {master} as master of the guild.' },
        dues: { slots: ['dues'], gist: 'The members paid {dues} silver coins in dues.' },
        donor: { slots: ['donor', 'goods'], gist: 'The new banner was a gift of {donor}, a merchant who dealt in {goods}.' },
        clerk: { slots: ['clerk', 'apprentices'], gist: 'The clerk {clerk} entered the names of {apprentices} new apprentices.' },
      },
      asked: { master: ['town', 'year'], dues: ['town', 'year'], donor: ['town', 'year'], clerk: ['town', 'year'], town: ['master', 'year'] },
    },
    expedition: {
      slots: { goal: 'place', year: 'year', leader: 'person', porters: 'count', ship: 'ship', month: 'month', guide: 'person', paces: 'amount' },
      sentences: {
        opening: { slots: ['goal', 'year'], gist: 'In the year {year} an expedition set out to survey the land around {goal}.' },
        leader: { slots: ['leader', 'porters'], gist: 'It was led by {leader}, who hired {porters} porters.' },
        ship: { slots: ['ship', 'month'], gist: 'The party crossed the sea aboard the ship {ship} and landed in {month}.' },
        guide: { slots: ['guide'], gist: 'The guide {guide} knew the passes (and led them by the safe path).' },
        paces: { slots: ['paces'], gist: 'By the counting of the surveyors the way from the coast measured {paces} paces.' },
      },
      asked: { leader: ['goal', 'year'], ship: ['goal', 'year'], guide: ['goal', 'year'], paces: ['goal', 'year'], goal: ['leader', 'year'] },
    },
    shipwreck: {
      slots: { ship: 'ship', year: 'year', captain: 'person', goods: 'goods', coast: 'place', day: 'day', month: 'month', loss: 'amount', witness: 'person', saved: 'count' },
      sentences: {
        opening: { slots: ['ship', 'year'], gist: 'The court of inquiry heard the case of the ship {ship}, lost in the year {year}.' },
        captain: { slots: ['captain', 'goods'], gist: 'Captain {captain} had taken on a cargo of {goods}.' },
        coast: { slots: ['coast', 'day', 'month'], gist: 'On {day} {month} she struck a rock off {coast} and broke apart.' },
        loss: { slots: ['loss'], gist: 'The owners put their loss at {loss} gold coins.' },
        witness: { slots: ['witness', 'saved'], gist: 'The witness {witness} stated that {saved} sailors reached the shore alive.' },
      },
      asked: { captain: ['ship', 'year'], coast: ['ship', 'year'], loss: ['ship', 'year'], witness: ['ship', 'year'], ship: ['captain', 'year'] },
    },
    bridge: {
      slots: { site: 'place', year: 'year', builder: 'person', stones: 'amount', masons: 'count', patron: 'person', cost: 'amount', month: 'month' },
      sentences: {
        opening: { slots: ['site', 'year'], gist: 'The building accounts of the bridge at {site} begin in the year {year}.' },
        builder: { slots: ['builder'], gist: 'The plans were drawn by the master builder {builder}.' },
        stones: { slots: ['stones', 'masons'], gist: '{masons} masons cut {stones} stones for the piers.' },
        patron: { slots: ['patron'], gist: '{patron} paid for the statue in the middle of the bridge.' },
        cost: { slots: ['cost', 'month'], gist: 'When the account was closed in {month}, the whole work had cost {cost} silver coins.' },
      },
      asked: { builder: ['site', 'year'], stones: ['site', 'year'], patron: ['site', 'year'], cost: ['site', 'year'], site: ['builder', 'year'] },
    },
    harvest: {
      slots: { estate: 'place', year: 'year', steward: 'person', reapers: 'count', sheaves: 'amount', month: 'month', buyer: 'person', goods: 'goods', income: 'amount' },
      sentences: {
        opening: { slots: ['estate', 'year'], gist: 'This is the harvest report of the estate at {estate} for the year {year}.' },
        steward: { slots: ['steward', 'reapers'], gist: 'The steward {steward} sent {reapers} reapers into the fields.' },
        sheaves: { slots: ['sheaves', 'month'], gist: 'By the end of {month} {sheaves} sheaves were under the roof.' },
        buyer: { slots: ['buyer', 'goods'], gist: 'Part of the grain went to {buyer}, who gave {goods} in exchange.' },
        income: { slots: ['income'], gist: 'The rest was sold for {income} silver coins.' },
      },
      asked: { steward: ['estate', 'year'], sheaves: ['estate', 'year'], buyer: ['estate', 'year'], income: ['estate', 'year'], estate: ['steward', 'year'] },
    },
    library: {
      slots: { house: 'place', year: 'year', librarian: 'person', volumes: 'amount', shelves: 'count', donor: 'person', month: 'month', readers: 'amount' },
      sentences: {
        opening: { slots: ['house', 'year'], gist: 'The library at {house} was inventoried in the year {year}.' },
        librarian: { slots: ['librarian', 'shelves'], gist: 'The librarian {librarian} went through {shelves} shelves one after another.' },
        volumes: { slots: ['volumes'], gist: 'The list came to {volumes} volumes.' },
        donor: { slots: ['donor', 'month'], gist: 'In {month} {donor} gave the library a collection of old maps.' },
        readers: { slots: ['readers'], gist: 'The doorkeeper’s book counted {readers} visits by readers.' },
      },
      asked: { librarian: ['house', 'year'], volumes: ['house', 'year'], donor: ['house', 'year'], readers: ['house', 'year'], house: ['librarian', 'year'] },
    },
    court: {
      slots: { town: 'place', year: 'year', judge: 'person', month: 'month', plaintiff: 'person', goods: 'goods', fine: 'amount', surety: 'person', witnesses: 'count' },
      sentences: {
        opening: { slots: ['town', 'year'], gist: 'The court roll of {town} for the year {year} records a dispute over a broken contract.' },
        judge: { slots: ['judge', 'month'], gist: 'The judge {judge} opened the hearing in {month}.' },
        plaintiff: { slots: ['plaintiff', 'goods'], gist: 'The complaint was brought by {plaintiff}, to whom a delivery of {goods} had been promised.' },
        fine: { slots: ['fine'], gist: 'The losing party was fined {fine} silver coins.' },
        surety: { slots: ['surety', 'witnesses'], gist: 'After {witnesses} witnesses had been heard, {surety} stood surety for the payment.' },
      },
      asked: { judge: ['town', 'year'], plaintiff: ['town', 'year'], fine: ['town', 'year'], surety: ['town', 'year'], town: ['judge', 'year'] },
    },
    mine: {
      slots: { mine: 'place', year: 'year', overseer: 'person', ore: 'amount', month: 'month', engineer: 'person', pumps: 'count', ship: 'ship' },
      sentences: {
        opening: { slots: ['mine', 'year'], gist: 'The mine at {mine} sent its report for the year {year} to the owners.' },
        overseer: { slots: ['overseer', 'month'], gist: 'From {month} on, {overseer} was overseer of the shafts.' },
        ore: { slots: ['ore'], gist: '{ore} carts of ore were brought to the surface.' },
        engineer: { slots: ['engineer', 'pumps'], gist: 'Against the water the engineer {engineer} installed {pumps} pumps.' },
        ship: { slots: ['ship'], gist: 'The last load of the year was carried away by the ship {ship}.' },
      },
      asked: { overseer: ['mine', 'year'], ore: ['mine', 'year'], engineer: ['mine', 'year'], ship: ['mine', 'year'], mine: ['overseer', 'year'] },
    },
    fair: {
      slots: { town: 'place', year: 'year', warden: 'person', stalls: 'count', visitors: 'amount', day: 'day', month: 'month', trader: 'person', goods: 'goods', toll: 'amount' },
      sentences: {
        opening: { slots: ['town', 'year'], gist: 'In the year {year} the great fair was held at {town} again.' },
        warden: { slots: ['warden', 'stalls'], gist: 'The warden {warden} let out {stalls} stalls.' },
        visitors: { slots: ['visitors', 'day', 'month'], gist: 'From the opening on {day} {month} to the last evening the gatekeepers counted {visitors} visitors.' },
        trader: { slots: ['trader', 'goods'], gist: 'The prize for the finest wares went to {trader}, who sold {goods}.' },
        toll: { slots: ['toll'], gist: 'The toll brought in {toll} small coins (not named after a metal: copper is among the goods).' },
      },
      asked: { warden: ['town', 'year'], visitors: ['town', 'year'], trader: ['town', 'year'], toll: ['town', 'year'], town: ['warden', 'year'] },
    },
    observatory: {
      slots: { site: 'place', year: 'year', astronomer: 'person', nights: 'count', stars: 'amount', patron: 'person', day: 'day', month: 'month', lens: 'person' },
      sentences: {
        opening: { slots: ['site', 'year'], gist: 'These notes were kept at the observatory of {site} in the year {year}.' },
        astronomer: { slots: ['astronomer', 'nights'], gist: 'The astronomer {astronomer} watched the sky on {nights} clear nights.' },
        stars: { slots: ['stars'], gist: 'The new catalogue gives the positions of {stars} stars.' },
        patron: { slots: ['patron', 'day', 'month'], gist: 'The comet was first seen on {day} {month} by {patron}, a guest of the house.' },
        lens: { slots: ['lens'], gist: 'The large lens had been ground by {lens}.' },
      },
      asked: { astronomer: ['site', 'year'], stars: ['site', 'year'], patron: ['site', 'year'], lens: ['site', 'year'], site: ['astronomer', 'year'] },
    },
    workshop: {
      slots: { town: 'place', year: 'year', owner: 'person', looms: 'count', cloth: 'amount', designer: 'person', month: 'month', ship: 'ship' },
      sentences: {
        opening: { slots: ['town', 'year'], gist: 'The carpet workshop at {town} drew up its accounts for the year {year}.' },
        owner: { slots: ['owner', 'looms'], gist: 'The owner {owner} kept {looms} looms at work.' },
        cloth: { slots: ['cloth'], gist: '{cloth} hanks of yarn were used up (dyed and woven).' },
        designer: { slots: ['designer', 'month'], gist: 'The pattern that sold best was drawn by {designer} in {month}.' },
        ship: { slots: ['ship'], gist: 'The carpets for foreign buyers left aboard the ship {ship}.' },
      },
      asked: { owner: ['town', 'year'], cloth: ['town', 'year'], designer: ['town', 'year'], ship: ['town', 'year'], town: ['owner', 'year'] },
    },
  },
} as const satisfies World
