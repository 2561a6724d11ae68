import type { DataItem, DataPassage, OwnData } from 'vitest-mlneedle/define'

/** A note of the office of lost property, and who asks for what. The answer stands in the note, once. */
const item = (
  id: string,
  topic: string,
  locker: string,
  needle: { en: string; fr: string },
  question: { en: string; fr: string },
): DataItem => ({ id, topic, needle, question, gold: { en: locker, fr: locker } })

const note = (topic: string, en: string, fr: string): DataPassage => ({ topic, text: { en, fr } })

const items: readonly DataItem[] = [
  item(
    'green-umbrella',
    'umbrella',
    'K47',
    {
      en: 'A green umbrella with a wooden handle was left on the tram to the harbour on Monday evening. The driver, Nadia Ferrant, brought it in, and it waits in locker K47.',
      fr: 'Un parapluie vert à manche de bois a été oublié lundi soir dans le tramway du port. La conductrice, Nadia Ferrant, l’a rapporté, et il attend dans le casier K47.',
    },
    {
      en: 'In which locker is the green umbrella with the wooden handle?',
      fr: 'Dans quel casier se trouve le parapluie vert à manche de bois ?',
    },
  ),
  item(
    'striped-umbrella',
    'umbrella',
    'B12',
    {
      en: 'Somebody forgot a striped umbrella at the box office of the theatre on Rose Street. Two of its ribs are bent. We put it into locker B12.',
      fr: 'Quelqu’un a oublié un parapluie rayé au guichet du théâtre de la rue des Roses. Deux de ses baleines sont tordues. Nous l’avons mis dans le casier B12.',
    },
    {
      en: 'Which locker holds the striped umbrella from the theatre?',
      fr: 'Quel casier contient le parapluie rayé du théâtre ?',
    },
  ),
  item(
    'violin',
    'music',
    'F88',
    {
      en: 'A violin in a blue case came in from the night bus. Inside the case there is a cake of rosin and a concert ticket. It lies in locker F88, away from the radiator.',
      fr: 'Un violon dans un étui bleu nous est arrivé du bus de nuit. Dans l’étui, il y a un pain de colophane et un billet de concert. Il est dans le casier F88, loin du radiateur.',
    },
    {
      en: 'In which locker does the violin in the blue case lie?',
      fr: 'Dans quel casier est le violon à l’étui bleu ?',
    },
  ),
  item(
    'trumpet',
    'music',
    'R31',
    {
      en: 'The caretaker of the music school found a trumpet behind the coats. Its mouthpiece is missing. It is kept in locker R31 until its owner writes to us.',
      fr: 'Le gardien de l’école de musique a trouvé une trompette derrière les manteaux. Il lui manque l’embouchure. Elle est gardée dans le casier R31 jusqu’à ce que son propriétaire nous écrive.',
    },
    {
      en: 'In which locker is the trumpet without a mouthpiece kept?',
      fr: 'Dans quel casier est gardée la trompette sans embouchure ?',
    },
  ),
  item(
    'red-rucksack',
    'bag',
    'M64',
    {
      en: 'A red rucksack was handed in at the market hall by a flower seller. It holds a lunch box and a geography book. Its place is locker M64.',
      fr: 'Un sac à dos rouge a été remis à la halle du marché par une fleuriste. Il contient une boîte à goûter et un livre de géographie. Sa place est le casier M64.',
    },
    {
      en: 'Where is the red rucksack with the geography book: which locker?',
      fr: 'Où est le sac à dos rouge avec le livre de géographie : dans quel casier ?',
    },
  ),
  item(
    'leather-briefcase',
    'bag',
    'D29',
    {
      en: 'A brown leather briefcase stood under a bench on platform four. The lock is closed, and a luggage label names no owner. You find it in locker D29.',
      fr: 'Une serviette en cuir brun se trouvait sous un banc du quai quatre. La serrure est fermée, et l’étiquette ne nomme aucun propriétaire. Elle est rangée dans le casier D29.',
    },
    {
      en: 'Which locker is the brown leather briefcase in?',
      fr: 'Dans quel casier est rangée la serviette en cuir brun ?',
    },
  ),
  item(
    'silver-ring',
    'jewel',
    'T95',
    {
      en: 'A swimmer found a silver ring at the bottom of the children’s pool. The name Olga is engraved on its inside. It lies in a small bag in locker T95.',
      fr: 'Une nageuse a trouvé une bague en argent au fond du petit bassin. Le prénom Olga est gravé à l’intérieur. Elle est dans un sachet, au casier T95.',
    },
    {
      en: 'In which locker is the silver ring engraved with the name Olga?',
      fr: 'Dans quel casier est la bague en argent où est gravé le prénom Olga ?',
    },
  ),
  item(
    'pocket-watch',
    'jewel',
    'H53',
    {
      en: 'A pocket watch that stands still at noon was lying on the steps of the town hall. Its chain is broken. We keep it in locker H53.',
      fr: 'Une montre de gousset arrêtée sur midi se trouvait sur les marches de la mairie. Sa chaîne est cassée. Nous la gardons dans le casier H53.',
    },
    {
      en: 'Which locker holds the pocket watch from the town hall steps?',
      fr: 'Quel casier contient la montre de gousset des marches de la mairie ?',
    },
  ),
  item(
    'woollen-scarf',
    'clothing',
    'L76',
    {
      en: 'A long woollen scarf hung on the fence of the ice rink for three days before a coach took it down. It is dry again and lies in locker L76.',
      fr: 'Une longue écharpe de laine est restée trois jours accrochée à la clôture de la patinoire avant qu’un entraîneur ne la décroche. Elle est sèche et repose dans le casier L76.',
    },
    {
      en: 'In which locker is the woollen scarf from the ice rink?',
      fr: 'Dans quel casier est l’écharpe de laine de la patinoire ?',
    },
  ),
  item(
    'rubber-boots',
    'clothing',
    'S18',
    {
      en: 'A pair of yellow rubber boots stood beside the duck pond in the park, filled with rain. A gardener emptied them. They are in locker S18.',
      fr: 'Une paire de bottes en caoutchouc jaunes attendait au bord de l’étang aux canards, pleine de pluie. Un jardinier les a vidées. Elles sont dans le casier S18.',
    },
    {
      en: 'Which locker are the yellow rubber boots in?',
      fr: 'Dans quel casier sont les bottes en caoutchouc jaunes ?',
    },
  ),
  item(
    'chess-set',
    'game',
    'P82',
    {
      en: 'A travelling chess set was left in the waiting room of the dentist in Mill Lane. The white queen is a button. The set is in locker P82.',
      fr: 'Un jeu d’échecs de voyage a été oublié dans la salle d’attente du dentiste de la rue du Moulin. La dame blanche est un bouton. Le jeu est dans le casier P82.',
    },
    {
      en: 'In which locker is the travelling chess set?',
      fr: 'Dans quel casier est le jeu d’échecs de voyage ?',
    },
  ),
  item(
    'kite',
    'game',
    'W39',
    {
      en: 'After the storm a kite in the shape of a fish hung in the lime tree before the library. The fire brigade fetched it. It is folded in locker W39.',
      fr: 'Après la tempête, un cerf-volant en forme de poisson pendait au tilleul de la bibliothèque. Les pompiers l’ont décroché. Il est plié dans le casier W39.',
    },
    {
      en: 'Which locker holds the kite in the shape of a fish?',
      fr: 'Quel casier contient le cerf-volant en forme de poisson ?',
    },
  ),
]

const passages: readonly DataPassage[] = [
  note(
    'umbrella',
    'A small black umbrella was returned to its owner on Tuesday. She knew that a thread was loose at its edge, and thanked us with a jar of honey.',
    'Un petit parapluie noir a été rendu mardi à sa propriétaire. Elle savait qu’un fil dépassait au bord, et nous a remerciés d’un pot de miel.',
  ),
  note(
    'umbrella',
    'Nobody has asked for the parasol from the open-air pool. It is too tall for any locker and leans in the corner behind the counter.',
    'Personne n’a réclamé le parasol de la piscine en plein air. Il est trop grand pour un casier et reste dans le coin derrière le comptoir.',
  ),
  note(
    'music',
    'A folder of sheet music for piano came by post, without a letter. The pages are in order, and somebody has pencilled fingerings over the waltz.',
    'Une chemise de partitions pour piano est arrivée par la poste, sans lettre. Les pages sont en ordre, et quelqu’un a noté des doigtés au crayon sur la valse.',
  ),
  note(
    'music',
    'The drumsticks from the school festival were fetched by a boy and his grandmother. He played a roll on our counter to prove that they were his.',
    'Les baguettes de la fête de l’école ont été reprises par un garçon et sa grand-mère. Il a joué un roulement sur notre comptoir pour prouver qu’elles étaient à lui.',
  ),
  note(
    'bag',
    'A shopping bag full of leeks was found on the ferry. As food is not stored here, the cook of the harbour canteen made soup of it.',
    'Un sac de courses plein de poireaux a été trouvé sur le bac. Comme les aliments ne sont pas gardés ici, le cuisinier de la cantine du port en a fait une soupe.',
  ),
  note(
    'bag',
    'The sports bag from the tennis club stays on the long shelf, since it smells of camphor. Three rackets stick out of it.',
    'Le sac de sport du club de tennis reste sur la longue étagère, car il sent le camphre. Trois raquettes en dépassent.',
  ),
  note(
    'jewel',
    'An earring with a glass bead was handed in by a street sweeper. We have hung it on the board by the window, beside eleven others without a partner.',
    'Une boucle d’oreille à perle de verre a été remise par un balayeur. Nous l’avons accrochée au tableau près de la fenêtre, avec onze autres qui sont seules.',
  ),
  note(
    'jewel',
    'A gentleman came for the cuff links which he had lost at a wedding. They had rolled under the cake table, and the baker had kept them for us.',
    'Un monsieur est venu chercher les boutons de manchette qu’il avait perdus à un mariage. Ils avaient roulé sous la table du gâteau, et le pâtissier nous les avait gardés.',
  ),
  note(
    'clothing',
    'Single gloves are collected in the basket by the door. Whoever misses one may look for it without filling in a form.',
    'Les gants dépareillés sont réunis dans la corbeille près de la porte. Qui en cherche un peut fouiller sans remplir de formulaire.',
  ),
  note(
    'clothing',
    'A straw hat blew into the tram depot during the lunch break. The mechanics wore it in turn until a lady recognised it through the window.',
    'Un chapeau de paille s’est envolé dans le dépôt des tramways pendant la pause de midi. Les mécaniciens l’ont porté tour à tour, jusqu’à ce qu’une dame le reconnaisse par la vitre.',
  ),
  note(
    'game',
    'The pieces of the jigsaw puzzle from the hospital were counted twice. One is missing, in the middle of the sky.',
    'Les pièces du puzzle de l’hôpital ont été comptées deux fois. Il en manque une, au milieu du ciel.',
  ),
  note(
    'game',
    'A skateboard without wheels was brought by a neighbour, who had taken it for a shelf. It stands upright in the hall.',
    'Une planche à roulettes sans roulettes a été apportée par un voisin qui l’avait prise pour une étagère. Elle est debout dans l’entrée.',
  ),
  note(
    'key',
    'Keys are not described in this book, so that nobody can claim them by reading. Owners are asked what hangs on the ring.',
    'Les clés ne sont pas décrites dans ce registre, afin que personne ne puisse les réclamer après lecture. On demande aux propriétaires ce qui pend à l’anneau.',
  ),
  note(
    'key',
    'The bicycle lock from the station was open when it came, and its number was not known to anyone. The police have been told.',
    'L’antivol de vélo de la gare était ouvert à son arrivée, et personne n’en connaissait le numéro. La police a été prévenue.',
  ),
  note(
    'book',
    'A cookery book with a burnt corner was left on the counter itself, perhaps on purpose. A card in it praises the plum tart.',
    'Un livre de cuisine au coin brûlé a été laissé sur le comptoir même, peut-être exprès. Une carte y vante la tarte aux prunes.',
  ),
  note(
    'book',
    'Library books go back to the library every Friday. Fines are not our concern, and bookmarks stay where they are.',
    'Les livres de la bibliothèque y retournent chaque vendredi. Les amendes ne nous regardent pas, et les signets restent où ils sont.',
  ),
  note(
    'glasses',
    'Reading glasses come in at a rate of three a week. We try them on the dictionary, write down what they can read, and lay them into the tray with the felt.',
    'Des lunettes de lecture arrivent au rythme de trois par semaine. Nous les essayons sur le dictionnaire, notons ce qu’elles lisent, et les posons dans le plateau de feutre.',
  ),
  note(
    'glasses',
    'A pair of swimming goggles was claimed by two sisters at once. The younger had bitten the strap, and the marks decided the matter.',
    'Deux sœurs ont réclamé en même temps une paire de lunettes de piscine. La cadette avait mordu la sangle, et les marques ont tranché.',
  ),
  note(
    'animal',
    'The tortoise from the allotments spent one night under the radiator. Her owner is a retired judge, who came before breakfast with a leaf of lettuce.',
    'La tortue des jardins ouvriers a passé une nuit sous le radiateur. Son propriétaire, un juge à la retraite, est venu avant le petit déjeuner avec une feuille de laitue.',
  ),
  note(
    'animal',
    'A bird cage, empty and very clean, was set down before our door at dawn. Nothing has flown in since, though we leave the window open.',
    'Une cage à oiseaux, vide et très propre, a été déposée à l’aube devant notre porte. Rien n’y est entré depuis, bien que nous laissions la fenêtre ouverte.',
  ),
  note(
    'tool',
    'The folding rule from the building site belongs to a carpenter who has lost it here before. He pays our fee in shelves.',
    'Le mètre pliant du chantier appartient à un menuisier qui l’a déjà perdu chez nous. Il règle nos frais en étagères.',
  ),
  note(
    'tool',
    'A spirit level lay across the railing of the canal bridge, as if somebody had gone to fetch a pencil. The bridge, we found, is level.',
    'Un niveau à bulle était posé sur le garde-corps du pont du canal, comme si quelqu’un était parti chercher un crayon. Le pont, avons-nous constaté, est droit.',
  ),
  note(
    'toy',
    'The stuffed rabbit with one ear travels with the number nine bus by now. The drivers pass it on at the end of each shift, until its child turns up.',
    'Le lapin en peluche à une oreille voyage désormais avec le bus neuf. Les conducteurs se le passent à la fin de chaque service, jusqu’à ce que son enfant se montre.',
  ),
  note(
    'toy',
    'Of the marbles from the playground we kept one as a sample. Anybody who can name its three colours may have the whole jar.',
    'Des billes de la cour de récréation, nous avons gardé une comme échantillon. Qui peut en nommer les trois couleurs aura tout le bocal.',
  ),
]

export const data: OwnData = { items, passages }
