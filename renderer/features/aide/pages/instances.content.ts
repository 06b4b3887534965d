import type { PageDeManuel } from '../manuel.types.ts';

export const instances: PageDeManuel = {
  cle: 'instances',
  titre: 'Instances',
  enBref: 'Créer un comité, connaître son périmètre, tenir sa fiche juridique.',
  sections: [
    {
      titre: 'Créer une instance',
      phrases: [
        'Une instance est un {comite|comité territorial pour l’emploi}, une de ses commissions, un comité de contrat de ville ou de convention, un groupe de travail. [Créer une instance] demande son niveau, puis son genre, et dit ce qui vient avec elle ; les sièges proposés se corrigent ensuite d’après l’arrêté.',
        'Un CLPE se choisit parmi ceux du référentiel, ou se compose commune par commune, même sur plusieurs départements. Une commission se range sous son comité. Le sigle est celui de votre service ; le nom légal ne change pas. « CLE » demande de quel comité il s’agit.',
      ],
      liens: [{ vers: '/instances?creer', nom: 'Créer une instance' }],
    },
    {
      titre: 'Vue d’ensemble',
      phrases: [
        'La prochaine réunion et son étape, ce que l’année demande (plénière, mandats, règlement intérieur), les décisions ouvertes, celles en retard d’abord, et l’assiduité par collège et par membre aux huit dernières séances.',
        'Pour un comité régional ou départemental, cochez « Plénière de l’année » : un geste invite alors, sans voix, les présidents des comités locaux du ressort.',
      ],
    },
    {
      titre: 'Profil juridique',
      phrases: [
        'Chaque règle y a sa valeur et d’où elle vient : un texte, le {reglement|règlement intérieur} avec son article, ou votre lecture quand le texte laisse le choix. « À vérifier » signale ce que le texte ne dit pas.',
        '[Changer] fixe une valeur à compter d’une date ; les versions d’avant restent, et les réunions passées gardent la leur. Pour une commission, trois questions disent si le code des relations entre le public et l’administration s’applique.',
      ],
    },
    {
      titre: 'Composition',
      phrases: [
        'Chaque ligne est un siège, rangé sous sa {categorie|catégorie}. Un siège sans titulaire en cours de {mandat|mandat} est vacant : il sort du calcul du {quorum|quorum}.',
        'La composition se lit à toute date : les mandats passés restent, et « À une autre date » les retrouve.',
      ],
    },
    {
      titre: 'Nombre de membres et nominations',
      phrases: [
        'À droite de la composition, notez le nombre de membres que l’arrêté fixe à chaque catégorie : les sièges à pourvoir, ceux de trop et les organisations sans siège se signalent, et un geste crée les sièges qui manquent.',
        'Chaque {mandat|mandat} garde qui l’a proposé, l’arrêté qui l’a prononcé et à quel titre la personne siège. [Rattacher à un arrêté] le note pour tout un comité à la fois. « À renouveler » montre les mandats échus ou qui finissent dans six mois.',
        'Un siège peut avoir plusieurs suppléants : le premier de la liste siège d’abord. Dans un comité local, les organisations de salariés et d’employeurs sont invitées, jamais membres (R. 5311-34).',
      ],
    },
    {
      titre: 'Voix',
      phrases: [
        'Les {voix|voix} sont celles de l’arrêté : vous les saisissez, l’application ne les recalcule jamais. Un nouvel arrêté remplace le précédent à sa date, et une séance passée garde les siennes.',
        'L’équilibre que demande le code se montre au fil de la frappe, avec et sans les voix des présidents ; rien n’est signalé si l’une des deux lectures convient. Les voix d’une organisation sont portées par son premier siège présent ou représenté.',
        '[Proposer une répartition] partage des voix à la plus forte moyenne, d’après l’audience que vous tapez : une proposition, que l’on recopie ou non.',
      ],
    },
    {
      titre: 'Périmètre',
      phrases: [
        'Le {perimetre|périmètre} d’un comité local est fixé par arrêté. Tant que vous n’en avez pas noté la référence, celui du référentiel s’affiche « à confirmer par l’arrêté ».',
      ],
    },
    {
      titre: 'Fiche juridique',
      phrases: [
        'Elle garde les actes qui fondent l’instance : arrêtés, désignations, {reglement|règlement intérieur}. Rien n’y est obligatoire pour travailler ; une ligne dit combien sont renseignés, et une règle ne se rappelle qu’au geste qu’elle concerne.',
        'Le {delai|délai de convocation} du règlement intérieur s’y note : les trois dates de chaque réunion en découlent.',
      ],
      liens: [{ vers: '/instances', nom: 'Voir les instances' }],
    },
  ],
};
